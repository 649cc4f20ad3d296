package org.touchstone.fairness.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.io.Serializable;
import java.util.function.LongConsumer;
import org.touchstone.fairness.Importing;
import org.touchstone.shared.ImportResult;
import org.touchstone.shared.web.CheckedUpload;

/** Behind fairness/import.xhtml. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    @Inject private Importing importing;
    @Inject private CheckedUpload upload;
    private String kind = "recruitment-history";

    public void check() {
        upload.check(this::run);
    }

    public void store() {
        upload.store(this::run);
    }

    private ImportResult run(InputStream csv, boolean dryRun, LongConsumer progress) {
        return "equality".equals(kind)
                ? importing.equality(csv, dryRun, progress)
                : importing.recruitmentHistory(csv, dryRun, progress);
    }

    public CheckedUpload getUpload() {
        return upload;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
