package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** The questions of the libraries. */
@ApplicationScoped
class Questions {

    private static final Map<String, String> COLUMNS =
            Map.of("value", "q.valueCode", "stem", "q.stem", "changedAt", "q.changedAt");

    @PersistenceContext private EntityManager em;

    Question get(long id) {
        return Optional.ofNullable(em.find(Question.class, id)).orElseThrow(() -> new NotFound("question", id));
    }

    /** To be changed by somebody who has seen that version of it (G-11). */
    Question forChange(long id, int seen) {
        var question =
                Optional.ofNullable(em.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .orElseThrow(() -> new NotFound("question", id));
        if (question.version() != seen) {
            throw new ChangedMeanwhile(question.changedBy(), question.changedAt());
        }
        return question;
    }

    /** Lines are rows of their own: a change of them alone counts as one of the question. */
    void touch(Question question) {
        em.lock(question, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    void add(Question question) {
        em.persist(question);
        em.flush();
    }

    boolean isUsed(long id) {
        return em.createQuery("select count(k) from KitQuestion k where k.questionId = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** The library of an organisation: its own and those that ship with every installation. */
    Page<QuestionRow> rows(long organisationId, QuestionFilter filter, Paging paging) {
        var where =
                " where (q.organisationId = :organisation or q.organisationId is null)"
                        + (filter.value() == null ? "" : " and q.valueCode = :value")
                        + (filter.retired() ? "" : " and q.retiredAt is null")
                        + (filter.words() == null ? "" : " and lower(q.stem) like :words");
        var rows =
                em.createQuery(
                        """
                        select new org.touchstone.interviewing.QuestionRow(q.id, q.organisationId, q.number, q.valueCode, q.valueId,
                            q.stem, q.changedAt, q.changedBy, q.retiredAt,
                            (select count(distinct t.vacancyId) from KitQuestion k join k.kit t where k.questionId = q.id))
                          from Question q"""
                                + where
                                + paging.orderBy(COLUMNS, "value", "q.id"),
                        QuestionRow.class);
        var count = em.createQuery("select count(q) from Question q" + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            query.setParameter("organisation", organisationId);
            if (filter.value() != null) {
                query.setParameter("value", filter.value());
            }
            if (filter.words() != null) {
                query.setParameter("words", "%" + filter.words().toLowerCase().replace("%", "") + "%");
            }
        }
        return paging.of(rows, count);
    }

    /** The questions in use about these values: of an organisation and of every installation. */
    List<Question> about(long organisationId, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select distinct q from Question q left join fetch q.lines
                                 where (q.organisationId = :organisation or q.organisationId is null)
                                   and q.retiredAt is null and q.valueCode in :codes order by q.id""",
                                Question.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    Map<Long, Question> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select distinct q from Question q left join fetch q.lines where q.id in :ids", Question.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Question::id, q -> q));
    }
}
