package org.touchstone.fairness.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.touchstone.fairness.Importing;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ImportResult;
import org.touchstone.shared.web.Messages;

/** Behind fairness/import.xhtml. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    @Inject private Importing importing;
    @Inject private Messages messages;
    private String kind = "recruitment-history";
    private transient Part file;
    private transient ImportResult result;
    private boolean stored;

    public void check() {
        run(true);
    }

    public void store() {
        run(false);
    }

    private void run(boolean dryRun) {
        result = null;
        messages.attempt(null, () -> result = read(dryRun));
        stored = !dryRun && result != null && !result.refused();
    }

    private ImportResult read(boolean dryRun) {
        if (file == null || file.getSize() == 0) {
            throw BadInput.at("file", "fairness.import.file.required");
        }
        try (var csv = file.getInputStream()) {
            return "equality".equals(kind) ? importing.equality(csv, dryRun) : importing.recruitmentHistory(csv, dryRun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportResult getResult() {
        return result;
    }

    public boolean isStored() {
        return stored;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
