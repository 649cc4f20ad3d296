package org.touchstone.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Where;

/** Templates of inductions, as stored. */
@ApplicationScoped
class Templates {

    private static final String ROW =
            """
            select new org.touchstone.induction.Outlining$Row(t.id, t.organisationId, o.name, t.name, t.type, t.family, t.stages, t.talks, t.pulse,
                t.buddy, t.state, t.changedBy, t.changedAt) from InductionTemplate t join Organisation o on o.id = t.organisationId""";
    private static final Map<String, String> COLUMNS =
            Map.of("name", "t.name", "organisation", "o.name", "type", "t.type", "family", "t.family", "state", "t.state", "changed", "t.changedAt");
    private static final long NOWHERE = -1;

    @PersistenceContext private EntityManager em;

    void add(InductionTemplate template) {
        em.persist(template);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    InductionTemplate get(long id) {
        return Optional.ofNullable(em.find(InductionTemplate.class, id)).orElseThrow(() -> new NotFound("induction-template", id));
    }

    InductionTemplate locked(long id) {
        return Optional.ofNullable(em.find(InductionTemplate.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("induction-template", id));
    }

    /** The one that counts: for type and family before type, before family, before all. */
    Optional<InductionTemplate> serving(long organisationId, TransitionPlan.Type type, String family) {
        return em.createQuery(
                        """
                        select t from InductionTemplate t where t.organisationId = :organisation and t.state = :used
                           and (t.type is null or t.type = :type) and (t.family is null or t.family = :family)""",
                        InductionTemplate.class)
                .setParameter("organisation", organisationId)
                .setParameter("used", InductionTemplate.State.IN_USE)
                .setParameter("type", type)
                .setParameter("family", family)
                .getResultStream()
                .max(Comparator.comparing((InductionTemplate t) -> t.type() != null).thenComparing(t -> t.family() != null));
    }

    /** Refuses a name that another one has, and people whom another one serves. */
    void requireFree(long organisationId, InductionTemplate.Text text, long except) {
        var others =
                em.createQuery("select t from InductionTemplate t where t.organisationId = :organisation and t.id <> :except", InductionTemplate.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("except", except)
                        .getResultList();
        if (others.stream().anyMatch(t -> t.name().equalsIgnoreCase(text.name().strip()))) {
            throw new RuleBroken(null, "induction.template.name.taken", text.name().strip());
        }
    }

    void requireServesAlone(InductionTemplate template) {
        em.createQuery(
                        """
                        select t from InductionTemplate t where t.organisationId = :organisation and t.id <> :except and t.state = :used""",
                        InductionTemplate.class)
                .setParameter("organisation", template.organisationId())
                .setParameter("except", template.id() == null ? 0L : template.id())
                .setParameter("used", InductionTemplate.State.IN_USE)
                .getResultStream()
                .filter(t -> t.type() == template.type() && java.util.Objects.equals(t.family(), template.family()))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw new RuleBroken(null, "induction.template.serves", other.name());
                        });
    }

    Page<Outlining.Row> rows(Collection<Long> organisations, boolean retired, Paging paging) {
        var where = new Where();
        where.and("t.state = :state", "state", retired ? InductionTemplate.State.RETIRED : InductionTemplate.State.IN_USE);
        if (organisations != null) {
            where.and("t.organisationId in :organisations", "organisations", organisations.isEmpty() ? List.of(NOWHERE) : organisations);
        }
        return paging.of(
                where.in(em.createQuery(ROW + where + paging.orderBy(COLUMNS, "name", "t.id"), Outlining.Row.class)),
                where.in(em.createQuery("select count(t) from InductionTemplate t" + where, Long.class)));
    }

    /** Role families that posts of an organisation have, to choose from. */
    List<String> families(long organisationId) {
        return em.createQuery(
                        "select distinct t.roleFamily from Post t where t.unit.organisationId = :organisation and t.roleFamily <> '' order by t.roleFamily",
                        String.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }
}
