package org.touchstone.fairness;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.shared.CsvLine;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.ImportResult;

/**
 * Taking over what other systems know: the outcome of past applications and what staff said of themselves.
 * All or nothing, in one transaction; the same file a second time changes nothing.
 */
@Stateless
@RolesAllowed({Role.HR_PARTNER, Role.ADMIN})
public class Importing {

    private static final int LONGEST_CODE = 20;

    @Inject private HistoryImports histories;
    @Inject private EqualityImports equality;
    @Inject private CodeLists lists;
    @Inject private Directory directory;
    @Inject private Caller caller;
    @Inject private Event<DomainEvent> events;
    @Resource private SessionContext context;

    /**
     * Past applications of an older system; they count in fairness, not in the pipeline.
     *
     * @param progress is told how many lines have been read, again and again while the work goes on
     */
    public ImportResult recruitmentHistory(InputStream csv, boolean dryRun, LongConsumer progress) {
        return settle("recruitment-history", histories.run(csv, mine(), lists.all(), progress), dryRun);
    }

    /** What staff said of themselves elsewhere, as {@link #recruitmentHistory}. What they declared here stands. */
    public ImportResult equality(InputStream csv, boolean dryRun, LongConsumer progress) {
        return settle("equality", equality.run(csv, mine(), lists.all(), progress), dryRun);
    }

    private ImportResult settle(String kind, ImportResult result, boolean dryRun) {
        if (dryRun || result.refused()) {
            context.setRollbackOnly();
        } else {
            events.fire(new EqualityImported(kind, result));
        }
        return result;
    }

    /** The organisations the person asking may write to, by code in small letters. */
    private Map<String, Long> mine() {
        var mine = new HashMap<String, Long>();
        for (var organisation : directory.organisations()) {
            if (caller.holds(Role.ADMIN) || caller.holdsAt(organisation.id(), Role.HR_PARTNER)) {
                mine.put(organisation.code().toLowerCase(Locale.ROOT), organisation.id());
            }
        }
        return mine;
    }

    static Long organisation(CsvLine line, Map<String, Long> mine) {
        var code = line.text("organisation", LONGEST_CODE);
        var id = code == null ? null : mine.get(code.toLowerCase(Locale.ROOT));
        if (code != null && id == null) {
            line.problem("organisation", "fairness.import.organisation");
        }
        return id;
    }
}
