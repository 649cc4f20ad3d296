package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.NotFound;

/** Letter templates, as stored. */
@ApplicationScoped
class Letters {

    private static final long NOWHERE = -1;

    @PersistenceContext private EntityManager em;

    void add(LetterTemplate letter) {
        em.persist(letter);
        em.flush();
    }

    LetterTemplate get(long id) {
        return Optional.ofNullable(em.find(LetterTemplate.class, id)).orElseThrow(() -> new NotFound("letter", id));
    }

    LetterTemplate locked(long id) {
        return Optional.ofNullable(em.find(LetterTemplate.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("letter", id));
    }

    /** Refuses a name that another letter of the organisation has. */
    void requireFree(long organisationId, String name, long but) {
        var same =
                em.createQuery(
                                "select count(l) from LetterTemplate l where l.organisationId = :organisation and l.name = :name and l.id <> :but",
                                Long.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("name", name == null ? "" : name.strip())
                        .setParameter("but", but)
                        .getSingleResult();
        if (same > 0) {
            throw BadInput.at("name", "letter.name.taken");
        }
    }

    List<LetterTemplate> of(long organisationId) {
        return em.createQuery(
                        """
                        select l from LetterTemplate l where l.organisationId = :organisation or l.organisationId is null
                         order by case when l.organisationId is null then 1 else 0 end, l.name""",
                        LetterTemplate.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    List<Lettering.LetterRow> rows(Collection<Long> organisations) {
        var query =
                em.createQuery(
                        """
                        select new org.touchstone.appointing.Lettering$LetterRow(l.id, l.organisationId, o.name, l.name, l.changedBy, l.changedAt)
                          from LetterTemplate l left join Organisation o on o.id = l.organisationId
                        """
                                + (organisations == null ? "" : " where l.organisationId is null or l.organisationId in :organisations")
                                + " order by case when l.organisationId is null then 1 else 0 end, o.name, l.name",
                        Lettering.LetterRow.class);
        if (organisations != null) {
            query.setParameter("organisations", organisations.isEmpty() ? List.of(NOWHERE) : organisations);
        }
        return query.getResultList();
    }
}
