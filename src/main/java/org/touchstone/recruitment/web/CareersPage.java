package org.touchstone.recruitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.touchstone.people.Directory;
import org.touchstone.people.OrganisationRow;
import org.touchstone.recruitment.JobFilter;
import org.touchstone.recruitment.JobRow;
import org.touchstone.recruitment.Publishing;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.shared.Page;
import org.touchstone.shared.web.ListPage;

/** Behind careers/index.xhtml: the jobs that are open, for everybody. */
@Named
@RequestScoped
public class CareersPage {

    @Inject private Publishing publishing;
    @Inject private Directory directory;
    @Inject private ListPage list;
    @Inject private Clock clock;

    private String words;
    private String organisation;
    private String location;
    private String contract;
    private String hours;
    private String closing;
    private Page<JobRow> jobs;
    private List<OrganisationRow> organisations;

    public void load() {
        jobs = publishing.jobs(filter(), list.paging());
        organisations = directory.organisations();
    }

    private JobFilter filter() {
        return new JobFilter(
                asked(words),
                asked(organisation),
                asked(location),
                named(Vacancy.Contract.class, contract),
                named(Vacancy.Hours.class, hours),
                asked(closing) != null);
    }

    /** A form sends what was left blank as well; that is not asked. */
    private static String asked(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** What the address names wrongly is as good as not asked. */
    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst().orElse(null);
    }

    public boolean isFiltered() {
        return !JobFilter.ALL.equals(filter());
    }

    /** Whether one of the choices is made that stand behind the first two. */
    public boolean isNarrowed() {
        return Stream.of(organisation, contract, hours, closing, list.sortedBy()).anyMatch(one -> asked(one) != null);
    }

    public List<Vacancy.Contract> getContracts() {
        return List.of(Vacancy.Contract.values());
    }

    public List<Vacancy.Hours> getPatterns() {
        return List.of(Vacancy.Hours.FULL_TIME, Vacancy.Hours.PART_TIME);
    }

    public Page<JobRow> getJobs() {
        return jobs;
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }
}
