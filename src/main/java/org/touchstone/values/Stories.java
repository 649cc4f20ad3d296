package org.touchstone.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

@ApplicationScoped
class Stories {

    static final Map<String, String> SORTABLE =
            new TreeMap<>(
                    Map.of(
                            "title", "s.title",
                            "value", "v.name",
                            "author", "s.author",
                            "state", "s.state",
                            "expiresOn", "s.expiresOn",
                            "sentAt", "s.sentAt",
                            "changedAt", "s.changedAt"));

    /** The newest of them; more would be more than anybody reads on one page. */
    private static final int MOST_SHOWN = 60;

    private static final String ROW =
            """
            select new org.touchstone.values.StoryRow(s.id, s.organisationId, v.name, s.title, s.author, s.state, s.expiresOn,
                   s.sentAt, s.changedAt)
              from Story s join s.value v
            """;

    private static final String SHOWN =
            """
            select new org.touchstone.values.ShownStory(s.id, s.organisationId, v.code, v.name, s.title, s.selfText, s.usText,
                   s.nowText, s.name, s.post)
              from Story s join s.value v
            """;

    private static final String IS_SHOWN =
            " where s.state = org.touchstone.values.Story.State.PUBLISHED and s.expiresOn > :today and s.%s = true";

    @PersistenceContext private EntityManager em;

    Story get(long id) {
        return Optional.ofNullable(em.find(Story.class, id)).orElseThrow(() -> new NotFound("story", id));
    }

    Story toChange(long id) {
        return Optional.ofNullable(em.find(Story.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("story", id));
    }

    void add(Story story) {
        em.persist(story);
        em.flush();
    }

    void remove(Story story) {
        em.remove(story);
    }

    Page<StoryRow> by(long personId, Paging paging) {
        var where = " where s.authorId = :person";
        var order = paging.sort() == null ? " order by s.changedAt desc, s.id desc" : paging.orderBy(SORTABLE, "changedAt", "s.id");
        return paging.of(
                em.createQuery(ROW + where + order, StoryRow.class).setParameter("person", personId),
                em.createQuery("select count(s) from Story s" + where, Long.class).setParameter("person", personId));
    }

    /** Those that HR of these organisations reads, in one of these states. */
    Page<StoryRow> at(Set<Long> organisations, Collection<Story.State> states, Paging paging) {
        if (organisations.isEmpty()) {
            return Page.none();
        }
        var where = " where s.organisationId in :organisations and s.state in :states";
        var rows = em.createQuery(ROW + where + paging.orderBy(SORTABLE, "sentAt", "s.id"), StoryRow.class);
        var count = em.createQuery("select count(s) from Story s" + where, Long.class);
        for (var query : List.of(rows, count)) {
            query.setParameter("organisations", organisations);
            query.setParameter("states", states);
        }
        return paging.of(rows, count);
    }

    /** What these organisations show at a place, the newest first. */
    List<ShownStory> shown(Set<Long> organisations, Story.Place place, LocalDate today) {
        return em.createQuery(
                        SHOWN + IS_SHOWN.formatted(column(place)) + " and s.organisationId in :organisations order by s.publishedAt desc, s.id desc",
                        ShownStory.class)
                .setParameter("today", today)
                .setParameter("organisations", organisations)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /**
     * A few of those that are shown beside jobs. Their order is another one each day, and chance alone makes
     * it, so that no story is put before another.
     *
     * @param organisationId of one organisation; null for all
     */
    List<ShownStory> ofTheDay(Long organisationId, LocalDate today, int most) {
        var query =
                em.createQuery(
                                SHOWN
                                        + IS_SHOWN.formatted(column(Story.Place.CAREERS))
                                        + (organisationId == null ? "" : " and s.organisationId = :organisation")
                                        + " order by function('md5', concat(:day, s.id)), s.id",
                                ShownStory.class)
                        .setParameter("today", today)
                        .setParameter("day", today + "/")
                        .setMaxResults(most);
        if (organisationId != null) {
            query.setParameter("organisation", organisationId);
        }
        return query.getResultList();
    }

    /** All that everybody may read, page by page. */
    Page<ShownStory> open(Long organisationId, String valueCode, LocalDate today, Paging paging) {
        var values = new HashMap<String, Object>();
        values.put("today", today);
        var where = new StringBuilder(IS_SHOWN.formatted(column(Story.Place.CAREERS)));
        if (organisationId != null) {
            where.append(" and s.organisationId = :organisation");
            values.put("organisation", organisationId);
        }
        if (valueCode != null) {
            where.append(" and v.code = :code");
            values.put("code", valueCode);
        }
        // By when it was published only: an order by anything that readers see would be a ranking.
        var order = paging.orderBy(Map.of("publishedAt", "s.publishedAt"), "publishedAt", "s.id");
        var rows = em.createQuery(SHOWN + where + order, ShownStory.class);
        var count = em.createQuery("select count(s) from Story s join s.value v" + where, Long.class);
        values.forEach(rows::setParameter);
        values.forEach(count::setParameter);
        return paging.of(rows, count);
    }

    private static String column(Story.Place place) {
        return switch (place) {
            case CAREERS -> "onCareers";
            case FRAMEWORK -> "onFramework";
            case WELCOME -> "onWelcome";
        };
    }
}
