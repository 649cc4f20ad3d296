package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.touchstone.shared.Page;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.ListPage;
import org.touchstone.values.FrameworkFilter;
import org.touchstone.values.FrameworkRow;
import org.touchstone.values.Framing;
import org.touchstone.values.ValuesFramework;
import org.touchstone.values.WorksBy;

/** Behind values/frameworks.xhtml. */
@Named
@ViewScoped
public class FrameworksPage implements Serializable {

    @Inject private Framing framing;
    @Inject private ListPage list;
    @Inject private Clock clock;
    private String kind;
    private String state;
    private String text;
    private Page<FrameworkRow> frameworks;
    private List<WorksBy> worksBy;
    private boolean writer;

    public void load() {
        var filter = new FrameworkFilter(one(getKinds(), kind), one(getStates(), state), text);
        if (Download.isAsked()) {
            Download.csv(
                    "frameworks",
                    csv ->
                            csv.line("name", "version", "organisation", "kind", "state", "from", "until", "values", "changed by", "changed at")
                                    .all(
                                            list.paging(),
                                            paging -> framing.frameworks(filter, paging),
                                            f ->
                                                    new Object[] {
                                                        f.name(), f.number(), f.organisation(), f.kind(), f.state(), f.effectiveFrom(),
                                                        f.effectiveUntil(), f.values(), f.changedBy(), f.changedAt()
                                                    }));
            return;
        }
        frameworks = framing.frameworks(filter, list.paging());
        worksBy = framing.worksBy();
        writer = framing.writesSomewhere();
    }

    /** Nonsense in an address counts as nothing asked for. */
    private static <E extends Enum<E>> E one(List<E> all, String name) {
        return all.stream().filter(e -> e.name().equals(name)).findFirst().orElse(null);
    }

    public boolean isFiltered() {
        return kind != null || state != null || text != null;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<ValuesFramework.Kind> getKinds() {
        return Arrays.asList(ValuesFramework.Kind.values());
    }

    public List<ValuesFramework.State> getStates() {
        return Arrays.asList(ValuesFramework.State.values());
    }

    public Page<FrameworkRow> getFrameworks() {
        return frameworks;
    }

    public List<WorksBy> getWorksBy() {
        return worksBy;
    }

    public boolean isWriter() {
        return writer;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
