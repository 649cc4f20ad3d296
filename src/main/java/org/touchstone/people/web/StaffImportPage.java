package org.touchstone.people.web;

import jakarta.annotation.PreDestroy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.touchstone.people.StaffImport;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ImportResult;
import org.touchstone.shared.web.LongWork;
import org.touchstone.shared.web.Messages;

/** Behind people/import.xhtml: a file is checked first, kept while the page is open, then taken in. */
@Named
@ViewScoped
public class StaffImportPage implements Serializable {

    @Inject private StaffImport staff;
    @Inject private LongWork work;
    @Inject private Messages messages;
    private final String secret = UUID.randomUUID().toString();
    private transient Part upload;
    private File kept;
    private String name;
    private transient ImportResult result;
    private boolean stored;
    private transient List<StaffImport.LastImport> last;

    public void load() {
        last = staff.last();
    }

    /** Takes the upload and says what would happen. */
    public void check() {
        messages.attempt(
                null,
                () -> {
                    keep();
                    run(true);
                });
        if (result == null || result.refused()) {
            forget();
        }
    }

    /** Takes in what was checked. */
    public void store() {
        if (messages.attempt(null, () -> run(false))) {
            forget();
            load();
        }
    }

    private void keep() {
        forget();
        result = null;
        if (upload == null || upload.getSize() == 0) {
            throw BadInput.at("file", "staff.import.file.required");
        }
        try (var stream = upload.getInputStream()) {
            kept = File.createTempFile("staff", ".csv");
            Files.copy(stream, kept.toPath(), StandardCopyOption.REPLACE_EXISTING);
            name = upload.getSubmittedFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(boolean dryRun) {
        if (kept == null) {
            throw BadInput.at("file", "staff.import.file.again");
        }
        try (var stream = Files.newInputStream(kept.toPath())) {
            work.run(secret, progress -> result = staff.run(stream, dryRun, progress));
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

    public List<StaffImport.LastImport> getLast() {
        return last;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
