package org.touchstone.shared;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Conditions of a list with their values. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new TreeMap<>();

    /** Only what meets a condition, in which one name stands for the value. */
    public void and(String condition, String name, Object value) {
        conditions.add(condition);
        with(name, value);
    }

    /** One more value that conditions name. */
    public void with(String name, Object value) {
        values.put(name, value);
    }

    /** Only where every word stands in one of the columns. */
    public void words(String words, String... columns) {
        if (words == null || words.isBlank()) {
            return;
        }
        for (var word : words.strip().split("\\s+")) {
            var name = "word" + values.size();
            var any = new ArrayList<String>();
            for (var column : columns) {
                any.add(column + " like :" + name + " escape '!'");
            }
            and("(" + String.join(" or ", any) + ")", name, holds(word));
        }
    }

    /** For {@code like ... escape '!'}: what holds these very characters. */
    public static String holds(String characters) {
        return "%" + characters.replaceAll("([!%_])", "!$1") + "%";
    }

    /** The query that this stands in, with its values. */
    public <T> TypedQuery<T> in(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
