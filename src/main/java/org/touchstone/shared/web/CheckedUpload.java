package org.touchstone.shared.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ImportResult;

/**
 * A file that a page takes in: checked first, kept while the page is open, and then stored without being
 * chosen again. The page shows it with {@code ts:import}.
 */
@Dependent
public class CheckedUpload implements Serializable {

    /** What reads the file, and stores it unless this is a dry run or anything is wrong with it. */
    @FunctionalInterface
    public interface Import {
        ImportResult run(InputStream file, boolean dryRun, LongConsumer progress);
    }

    @Inject private LongWork work;
    @Inject private Messages messages;
    private final String secret = UUID.randomUUID().toString();
    private transient Part part;
    private File kept;
    private String name;
    private transient ImportResult result;
    private boolean stored;

    /** Takes the file that was chosen and says what would happen. */
    public void check(Import into) {
        messages.attempt(
                null,
                () -> {
                    keep();
                    run(into, true);
                });
        if (result == null || result.refused()) {
            forget();
        }
    }

    /**
     * Takes in what was checked.
     *
     * @return whether that was tried to the end; false lets the person try again
     */
    public boolean store(Import into) {
        var done = messages.attempt(null, () -> run(into, false));
        if (done) {
            forget();
        }
        return done;
    }

    private void keep() {
        forget();
        result = null;
        stored = false;
        if (part == null || part.getSize() == 0) {
            throw BadInput.at("file", "import.file.required");
        }
        try (var stream = part.getInputStream()) {
            kept = File.createTempFile("upload", ".csv");
            Files.copy(stream, kept.toPath(), StandardCopyOption.REPLACE_EXISTING);
            name = part.getSubmittedFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Import into, boolean dryRun) {
        if (kept == null) {
            throw BadInput.at("file", "import.file.again");
        }
        try (var stream = Files.newInputStream(kept.toPath())) {
            work.run(secret, progress -> result = into.run(stream, dryRun, progress));
            stored = !dryRun && !result.refused();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void forget() {
        if (kept != null) {
            kept.delete();
            kept = null;
        }
    }

    public boolean isChecked() {
        return kept != null && result != null && !result.refused();
    }

    public boolean isStored() {
        return stored;
    }

    public ImportResult getResult() {
        return result;
    }

    public String getName() {
        return name;
    }

    public String getSecret() {
        return secret;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
