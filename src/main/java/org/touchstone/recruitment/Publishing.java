package org.touchstone.recruitment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.touchstone.people.Directory;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.values.Framing;

/** What the public reads of vacancies; nobody need sign in. What never opened does not exist here. */
@Stateless
@PermitAll
public class Publishing {

    @Inject private Jobs jobs;
    @Inject private Vacancies vacancies;
    @Inject private HouseRules rules;
    @Inject private Directory directory;
    @Inject private Framing framing;
    @Inject private Clock clock;

    /** Jobs that people can apply for today; those that close first come first where no order is asked for. */
    public Page<JobRow> jobs(JobFilter filter, Paging paging) {
        var today = LocalDate.now(clock);
        return jobs.rows(filter, today, today.plusDays(rules.closingSoonDays()), paging);
    }

    /** The references of all jobs that people can apply for today. */
    public List<String> references() {
        return jobs.references(LocalDate.now(clock));
    }

    /** One job by its reference, also when it has closed since. */
    public Job job(String reference) {
        var vacancy = vacancies.byReference(reference);
        if (!vacancy.isPublished()) {
            throw new NotFound("vacancy", reference);
        }
        var ids = vacancy.criteria().stream().map(Criterion::valueId).filter(Objects::nonNull).collect(Collectors.toSet());
        return Job.of(
                vacancy, directory.organisation(vacancy.organisationId()), framing.values(ids), LocalDate.now(clock));
    }
}
