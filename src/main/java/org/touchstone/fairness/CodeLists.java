package org.touchstone.fairness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The code lists as the database holds them. Read once a request: two statements, some hundred rows, and a list
 * that was extended counts at once.
 */
@RequestScoped
class CodeLists {

    private static final String CODES =
            """
            select l.characteristic, l.name, l.version, c.id, c.code, c.national_code, c.label, c.kind, c.on_form, a.alias
              from equality_list l
              join equality_code c on c.list_id = l.id
              left join equality_alias a on a.code_id = c.id
             order by l.position, l.version, c.position, c.id, a.alias""";

    private static final String GROUPS =
            """
            select s.characteristic, s.code, s.name, s.reference, g.code, g.label, g.in_sentence, m.code_id
              from equality_grouping s
              join equality_group g on g.grouping_id = s.id
              join equality_group_code m on m.group_id = g.id
             order by s.characteristic, s.position, g.position, m.code_id""";

    @PersistenceContext private EntityManager em;
    private List<Characteristic> all;

    /** All characteristics in the order of the form. */
    List<Characteristic> all() {
        if (all == null) {
            all = read();
        }
        return all;
    }

    private List<Characteristic> read() {
        var groupings = groupings();
        var codes = new LinkedHashMap<String, Map<Integer, Code>>();
        var names = new LinkedHashMap<String, String>();
        for (var row : rows(CODES)) {
            var characteristic = (String) row[0];
            names.put(characteristic, row[1] + ", version " + row[2]);
            var code =
                    codes.computeIfAbsent(characteristic, c -> new LinkedHashMap<>())
                            .computeIfAbsent(number(row[3]), id -> code(id, row));
            if (row[9] != null) {
                code.aliases().add((String) row[9]);
            }
        }
        var read = new ArrayList<Characteristic>();
        names.forEach(
                (code, list) ->
                        read.add(
                                new Characteristic(
                                        code,
                                        list,
                                        List.copyOf(codes.get(code).values()),
                                        List.copyOf(groupings.getOrDefault(code, Map.of()).values()))));
        return List.copyOf(read);
    }

    private Map<String, Map<String, Grouping>> groupings() {
        var all = new LinkedHashMap<String, Map<String, Grouping>>();
        var groups = new LinkedHashMap<String, Grouping.Group>();
        for (var row : rows(GROUPS)) {
            var grouping =
                    all.computeIfAbsent((String) row[0], c -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    (String) row[1],
                                    code -> new Grouping(code, (String) row[2], (String) row[3], new ArrayList<>()));
            var group =
                    groups.computeIfAbsent(
                            row[0] + " " + row[1] + " " + row[4],
                            key -> {
                                var next =
                                        new Grouping.Group(
                                                (String) row[4], (String) row[5], (String) row[6], new ArrayList<>());
                                grouping.groups().add(next);
                                return next;
                            });
            group.codes().add(number(row[7]));
        }
        return all;
    }

    private static Code code(int id, Object[] row) {
        return new Code(
                id,
                (String) row[4],
                (String) row[5],
                (String) row[6],
                Code.Kind.valueOf((String) row[7]),
                isTrue(row[8]),
                new TreeSet<>());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean bool ? bool : number(column) != 0;
    }
}
