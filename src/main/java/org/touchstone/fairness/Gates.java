package org.touchstone.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The gates as the database holds them: the views of the modules that choose people, joined with what
 * people said of themselves, and the history of older systems. Nothing but sums comes out of here.
 *
 * <p>An organisation set of null means the whole system.
 */
@ApplicationScoped
class Gates {

    /**
     * People of one code at one gate.
     *
     * @param stratum the vacancy; empty where it was not asked for
     * @param code id of the code; null when not known
     */
    record Cell(String gate, String characteristic, String stratum, Integer code, long entered, long passed) {}

    /** Who objected is in no figure at all. */
    private static final String LIVE =
            " from gate_recruitment g left join monitoring_answer a on a.application_id = g.subject_id"
                    + " where coalesce(a.objected, false) = false";

    private static final String HISTORY = " from history_application h where 1 = 1";

    @PersistenceContext private EntityManager em;

    /** Counts of one gate by code, and by vacancy where asked. The column's name comes from a list of ours. */
    List<Cell> cells(String gate, String characteristic, Set<Long> organisations, Period period, boolean stratified) {
        var cells = new ArrayList<Cell>();
        var column = column(characteristic);
        var live =
                "select " + (stratified ? "g.stratum" : "''") + ", a." + column + ", count(*), sum(g.passed)" + LIVE
                        + " and g.gate = ?3 and g.entered_on between ?1 and ?2" + in("g", organisations)
                        + " group by a." + column + (stratified ? ", g.stratum" : "");
        for (var row : rows(within(live, period).setParameter(3, gate))) {
            cells.add(cell(gate, characteristic, "live " + row[0], row));
        }
        Gate.ofRecruitment(gate).ifPresent(g -> addHistory(cells, g, column, organisations, period, stratified));
        return cells;
    }

    private void addHistory(
            List<Cell> cells, Gate gate, String column, Set<Long> organisations, Period period, boolean stratified) {
        var history =
                "select " + (stratified ? "h.vacancy_id" : "''") + ", h." + column + ", count(*), sum(h.reached >= "
                        + gate.passes() + ")" + HISTORY + (gate.comes() == 0 ? "" : " and h.reached >= " + gate.comes())
                        + in("h", organisations) + " and h.applied_on between ?1 and ?2"
                        + " group by h." + column + (stratified ? ", h.vacancy_id" : "");
        for (var row : rows(within(history, period))) {
            cells.add(cell(gate.code(), column, "past " + row[0], row));
        }
    }

    /** Counts of all gates by the codes of all characteristics, in two statements. */
    List<Cell> cells(Set<Long> organisations, Period period) {
        var cells = new ArrayList<Cell>();
        var live =
                everyColumn(
                        column ->
                                "select '" + column + "', g.gate, a." + column + ", count(*), sum(g.passed)" + LIVE
                                        + " and g.entered_on between ?1 and ?2" + in("g", organisations)
                                        + " group by g.gate, a." + column);
        for (var row : rows(within(live, period))) {
            cells.add(new Cell((String) row[1], (String) row[0], "", code(row[2]), number(row[3]), number(row[4])));
        }
        var history =
                everyColumn(
                        column ->
                                "select '" + column + "', h.reached, h." + column + ", count(*)" + HISTORY
                                        + in("h", organisations) + " and h.applied_on between ?1 and ?2"
                                        + " group by h.reached, h." + column);
        for (var row : rows(within(history, period))) {
            addHistory(cells, (String) row[0], (int) number(row[1]), code(row[2]), number(row[3]));
        }
        return cells;
    }

    private static void addHistory(List<Cell> cells, String column, int reached, Integer code, long count) {
        for (var gate : Gate.OF_RECRUITMENT) {
            if (reached >= gate.comes()) {
                cells.add(new Cell(gate.code(), column, "", code, count, reached >= gate.passes() ? count : 0));
            }
        }
    }

    /** What is held about every gate, true counts, in two statements. */
    List<GateRow> held(Set<Long> organisations) {
        var found = new ArrayList<GateRow>();
        var live =
                "select g.gate, count(*), sum(g.passed), min(g.entered_on), max(g.entered_on)" + LIVE
                        + in("g", organisations) + " group by g.gate";
        for (var row : rows(em.createNativeQuery(live))) {
            found.add(new GateRow((String) row[0], number(row[1]), number(row[2]), day(row[3]), day(row[4])));
        }
        var history =
                "select h.reached, count(*), min(h.applied_on), max(h.applied_on)" + HISTORY + in("h", organisations)
                        + " group by h.reached";
        for (var row : rows(em.createNativeQuery(history))) {
            for (var gate : Gate.OF_RECRUITMENT) {
                if (number(row[0]) >= gate.comes()) {
                    var passed = number(row[0]) >= gate.passes() ? number(row[1]) : 0;
                    found.add(new GateRow(gate.code(), number(row[1]), passed, day(row[2]), day(row[3])));
                }
            }
        }
        return found;
    }

    /** The days between which anybody came to any gate. */
    Optional<Period> period(Set<Long> organisations) {
        var ends =
                "select min(d.first_day), max(d.last_day) from ("
                        + "select min(g.entered_on) first_day, max(g.entered_on) last_day from gate_recruitment g where 1 = 1"
                        + in("g", organisations)
                        + " union all select min(h.applied_on), max(h.applied_on)" + HISTORY + in("h", organisations)
                        + " group by h.organisation_id) d";
        var row = rows(em.createNativeQuery(ends)).get(0);
        return row[0] == null ? Optional.empty() : Optional.of(new Period(day(row[0]), day(row[1])));
    }

    /** The gates for which there are live decisions, anywhere. */
    Set<String> live() {
        var gates = new TreeSet<String>();
        for (var gate : em.createNativeQuery("select distinct gate from gate_recruitment").getResultList()) {
            gates.add((String) gate);
        }
        return gates;
    }

    private static Cell cell(String gate, String characteristic, String stratum, Object[] row) {
        return new Cell(gate, characteristic, stratum, code(row[1]), number(row[2]), number(row[3]));
    }

    private static String everyColumn(java.util.function.UnaryOperator<String> select) {
        return Characteristic.COLUMNS.stream().map(select).collect(Collectors.joining(" union all "));
    }

    private Query within(String sql, Period period) {
        return em.createNativeQuery(sql).setParameter(1, period.from()).setParameter(2, period.to());
    }

    private static String in(String table, Set<Long> organisations) {
        if (organisations == null) {
            return "";
        }
        // Ids are numbers of ours. Nobody's organisation is number 0.
        var ids = organisations.isEmpty() ? Set.of(0L) : organisations;
        return " and " + table + ".organisation_id in ("
                + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    private static String column(String characteristic) {
        if (!Characteristic.COLUMNS.contains(characteristic)) {
            throw new IllegalArgumentException("No column " + characteristic);
        }
        return characteristic;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static Integer code(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
