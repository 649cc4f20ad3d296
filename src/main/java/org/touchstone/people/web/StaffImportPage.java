package org.touchstone.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.people.StaffImport;
import org.touchstone.shared.web.CheckedUpload;

/** Behind people/import.xhtml. */
@Named
@ViewScoped
public class StaffImportPage implements Serializable {

    @Inject private StaffImport staff;
    @Inject private CheckedUpload upload;
    private transient List<StaffImport.LastImport> last;

    public void load() {
        last = staff.last();
    }

    public void check() {
        upload.check(staff::run);
    }

    public void store() {
        if (upload.store(staff::run)) {
            load();
        }
    }

    public CheckedUpload getUpload() {
        return upload;
    }

    public List<StaffImport.LastImport> getLast() {
        return last;
    }
}
