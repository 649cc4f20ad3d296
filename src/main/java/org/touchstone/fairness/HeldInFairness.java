package org.touchstone.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.touchstone.shared.PersonalData;

/** What a person said of who they are, after applications and as a member of staff. */
@ApplicationScoped
class HeldInFairness implements PersonalData {

    @Inject private Declarations declarations;
    @Inject private CodeLists lists;

    @Override
    public String module() {
        return "fairness";
    }

    @Override
    public void tell(Subject subject, File file) {
        file.section("with-applications", declarations.besideApplicationsOf(subject.personId()).stream().map(this::row).toList());
        file.section("as-staff", declarations.asStaffOf(subject.personId()).stream().map(this::row).toList());
    }

    private Map<String, Object> row(Declarations.Kept kept) {
        var row = new LinkedHashMap<String, Object>();
        row.put("known", kept.where());
        row.put("takenBack", kept.declared().objected());
        for (var characteristic : lists.all()) {
            var code = kept.declared().codes().get(characteristic.code());
            if (code != null) {
                row.put(characteristic.code(), characteristic.byId().get(code).label());
            }
        }
        return row;
    }
}
