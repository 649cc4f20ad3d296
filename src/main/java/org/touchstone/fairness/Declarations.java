package org.touchstone.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What people said of themselves, row by row: read for the person's own form and for nothing else. Sums are
 * made elsewhere, in SQL.
 */
@ApplicationScoped
class Declarations {

    /**
     * One person's answers.
     *
     * @param objected whether the person wants no part in any figure
     * @param codes ids of codes by characteristic; one that is missing was not asked yet
     */
    record Declared(boolean objected, Map<String, Integer> codes) {}

    /** Under what a member of staff is known at one organisation. */
    record StaffNumber(long organisationId, String staffNumber) {}

    private static final String COLUMNS = String.join(", ", Characteristic.COLUMNS);
    private static final String OF_APPLICATION = "application_id = ?1";
    private static final String OF_STAFF = "organisation_id = ?1 and staff_number = ?2";

    @PersistenceContext private EntityManager em;

    Optional<Declared> ofApplication(long applicationId) {
        return read(query("select objected, " + COLUMNS + " from monitoring_answer where " + OF_APPLICATION, applicationId));
    }

    void putForApplication(long applicationId, Declared declared, Instant now) {
        query("delete from monitoring_answer where " + OF_APPLICATION, applicationId).executeUpdate();
        insert("monitoring_answer (application_id, ", "", declared, now, applicationId);
    }

    Optional<Declared> ofStaff(StaffNumber number) {
        return read(
                query(
                        "select objected, " + COLUMNS + " from staff_equality where " + OF_STAFF,
                        number.organisationId(),
                        number.staffNumber()));
    }

    void putForStaff(StaffNumber number, Declared declared, Instant now) {
        query("delete from staff_equality where " + OF_STAFF, number.organisationId(), number.staffNumber()).executeUpdate();
        insert(
                "staff_equality (declared, organisation_id, staff_number, ",
                "true, ",
                declared,
                now,
                number.organisationId(),
                number.staffNumber());
    }

    /** The staff numbers of somebody who is employed on that day. */
    List<StaffNumber> staffNumbers(long personId, LocalDate day) {
        return rows(
                        query(
                                "select distinct organisation_id, staff_number from employment"
                                        + " where person_id = ?1 and starts <= ?2 and (ends is null or ends >= ?2)"
                                        + " order by organisation_id, staff_number",
                                personId,
                                day))
                .stream()
                .map(row -> new StaffNumber(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** What somebody answered, and by which application or staff number it is known. */
    record Kept(String where, Declared declared) {}

    List<Kept> besideApplicationsOf(long personId) {
        return kept(
                "select m.objected, " + COLUMNS + ", v.reference from monitoring_answer m join application a on a.id = m.application_id"
                        + " join vacancy v on v.id = a.vacancy_id where a.candidate_id = ?1 order by a.id",
                personId);
    }

    List<Kept> asStaffOf(long personId) {
        return kept(
                "select s.objected, " + COLUMNS + ", s.staff_number from staff_equality s where exists (select 1 from employment e"
                        + " where e.person_id = ?1 and e.organisation_id = s.organisation_id and e.staff_number = s.staff_number)"
                        + " order by s.id",
                personId);
    }

    private List<Kept> kept(String sql, long personId) {
        return rows(query(sql, personId)).stream().map(row -> new Kept((String) row[row.length - 1], declared(row))).toList();
    }

    private void insert(String table, String fixed, Declared declared, Instant now, Object... key) {
        var values = new Object[key.length + 2 + Characteristic.COLUMNS.size()];
        System.arraycopy(key, 0, values, 0, key.length);
        values[key.length] = declared.objected();
        values[key.length + 1] = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        for (var i = 0; i < Characteristic.COLUMNS.size(); i++) {
            values[key.length + 2 + i] = declared.objected() ? null : declared.codes().get(Characteristic.COLUMNS.get(i));
        }
        var marks = IntStream.rangeClosed(1, values.length).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
        query(
                        "insert into " + table + "objected, changed_at, " + COLUMNS + ") values (" + fixed + marks + ")",
                        values)
                .executeUpdate();
    }

    private static Optional<Declared> read(Query query) {
        return rows(query).stream().findFirst().map(Declarations::declared);
    }

    private static Declared declared(Object[] row) {
        var codes = new HashMap<String, Integer>();
        for (var i = 0; i < Characteristic.COLUMNS.size(); i++) {
            if (row[i + 1] != null) {
                codes.put(Characteristic.COLUMNS.get(i), ((Number) row[i + 1]).intValue());
            }
        }
        return new Declared(row[0] instanceof Boolean objected ? objected : ((Number) row[0]).intValue() != 0, codes);
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
