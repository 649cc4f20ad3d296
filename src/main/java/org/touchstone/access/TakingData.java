package org.touchstone.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.PersonalData;
import org.touchstone.shared.Texts;

/** Taking away everything that is held about oneself (G-10): a ZIP with a page to read, and a file of JSON for each module. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class TakingData {

    private static final long NOBODY = -1;

    @Inject @Any private Instance<PersonalData> modules;
    @Inject private TakenData taken;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The name of the file, without its ending. */
    public String name() {
        return "touchstone-" + LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
    }

    /**
     * Writes what is held about the caller, module after module, and that they took it. Outside of a transaction:
     * whoever reads slowly keeps no connection to the database meanwhile.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(OutputStream stream) {
        var subject = new PersonalData.Subject(caller.accountId(), caller.person().orElse(NOBODY));
        taken.by(subject.accountId());
        try {
            var zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
            var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry("READ-ME.txt"));
            writer.write(Texts.say("my-data.read-me", caller.name(), clock.instant()));
            end(zip, writer);
            var parts = modules.stream().sorted(Comparator.comparing(PersonalData::module)).toList();
            zip.putNextEntry(new ZipEntry("everything.html"));
            var page = new ReadableFile(writer, caller.name(), clock.instant());
            for (var module : parts) {
                page.part(module.module());
                module.tell(subject, page);
            }
            page.end();
            end(zip, writer);
            for (var module : parts) {
                zip.putNextEntry(new ZipEntry(module.module() + ".json"));
                var file = new JsonFile(writer);
                module.tell(subject, file);
                file.end();
                end(zip, writer);
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ZipOutputStream zip, Writer writer) throws IOException {
        writer.flush();
        zip.closeEntry();
    }

    /** Writes each section as it comes. */
    private static final class JsonFile implements PersonalData.File {

        private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withFormatting(false));
        private final Writer writer;
        private boolean begun;

        JsonFile(Writer writer) {
            this.writer = writer;
        }

        @Override
        public void section(String name, Collection<Map<String, Object>> rows) {
            try {
                writer.write((begun ? ",\n" : "{\n") + JSON.toJson(name) + ": [");
                var first = true;
                for (var row : rows) {
                    writer.write(first ? "\n  " : ",\n  ");
                    writer.write(JSON.toJson(row));
                    first = false;
                }
                writer.write(first ? "]" : "\n]");
                begun = true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void end() throws IOException {
            writer.write(begun ? "\n}\n" : "{}\n");
        }
    }
}
