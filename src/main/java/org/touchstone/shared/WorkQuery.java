package org.touchstone.shared;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What waits in one module, read by one statement however many kinds of work there are: a union with a part for each. */
public class WorkQuery {

    private static final int MOST = 50;

    /** A kind of work: the texts that say what to do and of which record, and the page without the record's key. */
    private record Kind(String what, String about, String link) {}

    private final List<Kind> kinds = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    /** A kind of work about a record that is known by its title and reference. */
    public WorkQuery add(String what, String link, String select) {
        return add(what, "work.about", link, select);
    }

    /**
     * A kind of work.
     *
     * @param what key of the text that says what to do; {0} is the person, or how many where there is none
     * @param about key of the text that says of which record; {0} is its title, {1} its reference
     * @param link the page, to which the key of the record is added
     * @param select what follows the word: how many, who (or null), title, reference, due (or null), key, and from where;
     *     ?1 is the first of the values that the statement is read with
     */
    public WorkQuery add(String what, String about, String link, String select) {
        parts.add("(select " + kinds.size() + ", " + select + " order by 6, 7 limit " + MOST + ")");
        kinds.add(new Kind(what, about, link));
        return this;
    }

    /** A condition that holds of records of these organisations: of all if null, of none if empty. */
    public static String at(String column, Collection<Long> organisations) {
        if (organisations == null) {
            return "1 = 1";
        }
        return organisations.isEmpty()
                ? "1 = 0"
                : column + organisations.stream().map(String::valueOf).collect(Collectors.joining(", ", " in (", ")"));
    }

    /** At most fifty of each kind, soonest first. */
    public List<WorkItem> read(EntityManager em, Object... values) {
        if (parts.isEmpty()) {
            return List.of();
        }
        var statement = String.join(" union all ", parts);
        var query = em.createNativeQuery(statement);
        for (var i = 1; i <= values.length; i++) {
            if (statement.contains("?" + i)) {
                query.setParameter(i, column(values[i - 1]));
            }
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(this::item).toList();
    }

    private static Object column(Object value) {
        return value instanceof Instant moment ? LocalDateTime.ofInstant(moment, ZoneOffset.UTC) : value;
    }

    private WorkItem item(Object[] row) {
        var kind = kinds.get(((Number) row[0]).intValue());
        return new WorkItem(
                Texts.say(kind.what(), row[2] == null ? row[1] : row[2]),
                Texts.say(kind.about(), row[3], row[4]),
                row[5] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row[5],
                kind.link() + row[6]);
    }
}
