package org.touchstone.appointing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;

/**
 * What HR considered before preferring one of several candidates who are as qualified as each other, because a
 * group is under-represented (Equality Act 2010, section 159). Written after scoring by a person, for this one
 * case. It offers nothing and refuses nobody: it stands beside the offer for whoever asks why.
 */
@Entity
@Table(name = "tie_break")
public class TieBreak {

    /**
     * What HR writes.
     *
     * @param refs the candidates between whom it is, by reference
     * @param preferred the one of them whom HR would prefer
     * @param equallyQualified how one sees that they are as qualified as each other
     * @param figure the under-representation, in words
     * @param source where the figure comes from
     * @param link a page of the fairness check, from the root of the site
     * @param caseByCase each candidate was looked at by themself
     * @param noPolicy there is no policy of preferring the group
     * @param proportionate to prefer one is a proportionate means of the aim
     */
    public record Grounds(
            Set<String> refs,
            String preferred,
            String equallyQualified,
            String figure,
            String source,
            String link,
            String reasoning,
            boolean caseByCase,
            boolean noPolicy,
            boolean proportionate) {

        private static final int LONG = 2000;
        private static final int MIDDLE = 1000;
        private static final int SHORT = 500;
        private static final String PAGE = "/fairness/check";

        void check() {
            var gathering =
                    new BadInput.Gathering()
                            .when(refs == null || refs.size() < 2, "refs", "tie.candidates.required")
                            .when(preferred == null || refs == null || !refs.contains(preferred), "preferred", "tie.preferred.required")
                            .when(link == null || !link.strip().startsWith(PAGE), "link", "tie.link.required", PAGE)
                            .when(link != null && link.strip().length() > SHORT, "link", "appointing.long", SHORT);
            words(gathering, "equallyQualified", equallyQualified, LONG);
            words(gathering, "figure", figure, MIDDLE);
            words(gathering, "source", source, SHORT);
            words(gathering, "reasoning", reasoning, LONG);
            gathering
                    .when(!caseByCase, "caseByCase", "tie.test.case-by-case")
                    .when(!noPolicy, "noPolicy", "tie.test.no-policy")
                    .when(!proportionate, "proportionate", "tie.test.proportionate")
                    .refuse();
        }

        private static void words(BadInput.Gathering gathering, String field, String text, int most) {
            gathering
                    .when(text == null || text.isBlank(), field, "tie.words.required")
                    .when(text != null && text.length() > most, field, "appointing.long", most);
        }
    }

    /** It was recorded; the audit trail names nobody. */
    public record TieBreakRecorded(long entityId, Long organisationId, String reason) implements DomainEvent {
        @Override
        public String entity() {
            return "tie_break";
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "vacancy_id", updatable = false)
    private long vacancyId;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "preferred_id", updatable = false)
    private long preferredId;

    @ElementCollection
    @CollectionTable(name = "tie_break_candidate", joinColumns = @JoinColumn(name = "tie_break_id"))
    @Column(name = "application_id")
    private Set<Long> applications = new HashSet<>();

    @Column(name = "equally_qualified", updatable = false)
    private String equallyQualified;

    @Column(updatable = false)
    private String figure;

    @Column(updatable = false)
    private String source;

    @Column(updatable = false)
    private String link;

    @Column(updatable = false)
    private String reasoning;

    @Column(name = "case_by_case", updatable = false)
    private boolean caseByCase;

    @Column(name = "no_policy", updatable = false)
    private boolean noPolicy;

    @Column(updatable = false)
    private boolean proportionate;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private Instant at;

    protected TieBreak() {} // for JPA

    TieBreak(long vacancyId, long organisationId, long preferredId, Collection<Long> between, Grounds grounds, Offer.Doer by) {
        grounds.check();
        this.vacancyId = vacancyId;
        this.organisationId = organisationId;
        this.preferredId = preferredId;
        this.applications.addAll(between);
        this.equallyQualified = grounds.equallyQualified().strip();
        this.figure = grounds.figure().strip();
        this.source = grounds.source().strip();
        this.link = grounds.link().strip();
        this.reasoning = grounds.reasoning().strip();
        this.caseByCase = true;
        this.noPolicy = true;
        this.proportionate = true;
        this.accountId = by.accountId();
        this.who = by.name();
        this.at = by.now();
    }

    TieBreakRecorded recorded() {
        return new TieBreakRecorded(id, organisationId, source);
    }

    long id() {
        return id;
    }

    long preferredId() {
        return preferredId;
    }

    Set<Long> applications() {
        return Set.copyOf(applications);
    }

    String equallyQualified() {
        return equallyQualified;
    }

    String figure() {
        return figure;
    }

    String source() {
        return source;
    }

    String link() {
        return link;
    }

    String reasoning() {
        return reasoning;
    }

    String who() {
        return who;
    }

    Instant at() {
        return at;
    }
}
