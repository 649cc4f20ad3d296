package org.touchstone.people;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.CsvReading;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.ImportProblems;
import org.touchstone.shared.ImportResult;

/**
 * Taking in who works where from the system that knows it (the Electronic Staff Record, a payroll). All
 * of a file or nothing, in one transaction; the same file again changes nothing.
 *
 * <p>A column that a file lacks leaves what is stored; an empty cell says that the thing is not known.
 * Lines are staged and merged in sets, so that a million need no more memory than a thousand.
 */
@Stateless
@RolesAllowed({Role.HR_PARTNER, Role.ADMIN})
public class StaffImport {

    /** How an import went at one organisation, for the audit trail. */
    public record StaffImported(Long organisationId, long created, long updated, long unchanged) implements DomainEvent {

        @Override
        public String entity() {
            return "organisation";
        }

        @Override
        public long entityId() {
            return organisationId;
        }

        @Override
        public String to() {
            return created + " created, " + updated + " updated, " + unchanged + " unchanged";
        }
    }

    /** The last file that was taken in for an organisation. */
    public record LastImport(String organisation, Instant at, String who, long lines) {}

    /** What is stored of an employment or its person was corrected; changes names what. */
    public record EmploymentCorrected(long personId, long employmentId, Long organisationId, String changes)
            implements DomainEvent {

        @Override
        public String entity() {
            return "person";
        }

        @Override
        public long entityId() {
            return personId;
        }

        @Override
        public String to() {
            return changes;
        }
    }

    @Inject private Organisations organisations;
    @Inject private StaffStages stages;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;
    @Resource private EJBContext transaction;

    /**
     * Checks a file, and stores it unless anything is wrong with it.
     *
     * @param dryRun to be told what would happen, and store nothing
     * @param progress is told how many lines have been read, again and again while the work goes on
     */
    public ImportResult run(InputStream file, boolean dryRun, LongConsumer progress) {
        var mine = mine();
        var problems = new ImportProblems();
        try (var stage = stages.begin(progress)) {
            var touched = new TreeSet<Long>();
            var read =
                    CsvReading.of(StaffLine.COLUMNS)
                            .read(
                                    file,
                                    problems,
                                    line -> {
                                        var staff = StaffLine.from(line, mine);
                                        if (problems.none()) {
                                            touched.add(staff.organisationId());
                                            stage.add(staff, line::has);
                                        }
                                    });
            var today = LocalDate.now(clock);
            if (problems.none()) {
                touched.forEach(organisation -> stage.queueFor(organisation, caller.name(), clock.instant(), read));
                stage.merge(today, clock.instant(), problems);
            }
            if (!problems.none()) {
                transaction.setRollbackOnly();
                return problems.refuse(read);
            }
            var counts = stage.counts();
            if (dryRun) {
                transaction.setRollbackOnly();
            } else {
                stage.news(events::fire);
                stage.countsByOrganisation().forEach(events::fire);
                stage.clear();
            }
            return ImportResult.stored(read, counts.created(), counts.updated(), counts.unchanged());
        }
    }

    /** When a file was last taken in for each of the caller's organisations, by whom, and how many lines it had. */
    public List<LastImport> last() {
        return stages.last(mine().values());
    }

    /** The organisations whose staff the caller may take in, by code in capital letters. */
    private Map<String, Long> mine() {
        var everywhere = caller.holds(Role.ADMIN);
        var mine = new LinkedHashMap<String, Long>();
        organisations.rows().stream()
                .filter(o -> everywhere || caller.holdsAt(o.id(), Role.HR_PARTNER))
                .forEach(o -> mine.put(o.code().toUpperCase(Locale.ROOT), o.id()));
        return mine;
    }
}
