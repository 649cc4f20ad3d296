package org.touchstone.people;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.ImportProblems;
import org.touchstone.shared.RuleBroken;

/**
 * The lines of one staff file on their way into persons, posts and employments: written in batches,
 * then checked and merged by statements about all of them at once.
 */
class StaffStage implements AutoCloseable {

    /** How many lines became what. */
    record Counts(long created, long updated, long unchanged) {}

    private static final int BATCH = 500;
    private static final int NEWS_BATCH = 1_000;
    private static final int MOST_NAMED_IN_A_CIRCLE = 20;
    private static final int WAITED_TOO_LONG = 1205;
    private static final int DEADLOCK = 1213;

    /** What an absent column leaves as it is: from the column's name to the columns of stage and store. */
    private static final Map<String, String> KEPT = new LinkedHashMap<>();

    static {
        KEPT.put("role_family", "l.role_family = p.role_family");
        KEPT.put("profession", "l.profession = p.profession");
        KEPT.put("fte", "l.fte = e.fte");
        KEPT.put("end_date", "l.ends = e.ends");
        KEPT.put("leaving_reason", "l.leaving_reason = e.leaving_reason");
        KEPT.put("contract", "l.kind = e.kind");
        KEPT.put("hourly_pay", "l.hourly_pay = e.hourly_pay");
        KEPT.put("contracted_hours", "l.contracted_hours = e.contracted_hours");
        KEPT.put("manager_staff_number", "l.manager_id = e.line_manager_id");
    }

    private final Connection connection;
    private final String importId;
    private final LongConsumer progress;
    private final PreparedStatement insert;
    private final Set<String> absent = new HashSet<>(KEPT.keySet());
    private long added;

    StaffStage(Connection connection, long importId, LongConsumer progress) {
        this.connection = connection;
        this.progress = progress;
        this.importId = String.valueOf(importId);
        try {
            insert = connection.prepareStatement(sql(INSERT));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Writes a line down.
     *
     * @param has whether the file has a column
     */
    void add(StaffLine line, Predicate<String> has) {
        if (added == 0) {
            absent.removeIf(has);
        }
        try {
            var at = 0;
            insert.setLong(++at, line.line());
            insert.setLong(++at, line.organisationId());
            insert.setString(++at, line.staffNumber());
            insert.setString(++at, line.name());
            insert.setString(++at, line.email());
            insert.setString(++at, line.unit());
            insert.setString(++at, line.post());
            insert.setString(++at, line.band());
            insert.setInt(++at, PayBand.order(line.band()));
            insert.setString(++at, line.profession());
            insert.setString(++at, line.roleFamily());
            insert.setBigDecimal(++at, line.fte());
            insert.setString(++at, line.managerStaffNumber());
            insert.setObject(++at, line.starts());
            insert.setObject(++at, line.ends(), Types.DATE);
            insert.setString(++at, line.leavingReason());
            insert.setString(++at, line.kind().name());
            insert.setBigDecimal(++at, line.hourlyPay());
            insert.setBigDecimal(++at, line.contractedHours());
            insert.addBatch();
            if (++added % BATCH == 0) {
                insert.executeBatch();
                progress.accept(added);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Waits until no other import for the organisation is under way, and writes down that this one was. */
    void queueFor(long organisationId, String who, Instant now, long read) {
        try (var turn = connection.prepareStatement(TURN)) {
            turn.setLong(1, organisationId);
            turn.setObject(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            turn.setString(3, who);
            turn.setLong(4, read);
            turn.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Checks all lines against each other and against what is stored, and stores them; problems mean: roll back. */
    void merge(LocalDate today, Instant now, ImportProblems problems) {
        try {
            insert.executeBatch();
            update(NEWEST_OF_NUMBER);
            find(TWICE, problems, "start_date", "people.import.twice");
            find(TWO_PEOPLE, problems, "staff_number", "people.import.two-people");
            find(SAME_EMAIL, problems, "email", "people.import.email-of-number");
            update(KNOWN_BY_NUMBER);
            find(EMAIL_OF_ANOTHER, problems, "email", "people.import.email-taken");
            update(KNOWN_BY_EMAIL);
            find(EMAIL_OF_OTHER_NUMBER, problems, "email", "people.import.email-of-number");
            if (!problems.none()) {
                return;
            }
            update(NEW_PERSONS, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            update(KNOWN_BY_EMAIL);
            update(SAME_NUMBER_SAME_PERSON);
            update(NEWEST_OF_PERSON);
            update(NAMED_ELSEWHERE, today);
            update(SAME_EMPLOYMENT);
            keepWhatTheFileLacks();
            update(NEW_UNITS);
            update(NEW_POSTS);
            update(POSTS);
            update(MANAGERS_IN_FILE);
            update(MANAGERS_STORED);
            find(UNKNOWN_MANAGER, problems, "manager_staff_number", "people.import.unknown-manager");
            find(OWN_MANAGER, problems, "manager_staff_number", "people.import.own-manager");
            if (!problems.none()) {
                return;
            }
            update(CHANGES);
            update(FATES);
            update(CREATE_EMPLOYMENTS);
            update(UPDATE_EMPLOYMENTS);
            update(UPDATE_PERSONS);
            update(SAME_EMPLOYMENT);
            findCircles(today, problems);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void keepWhatTheFileLacks() throws SQLException {
        if (!absent.isEmpty()) {
            var kept = KEPT.entrySet().stream().filter(k -> absent.contains(k.getKey())).map(Map.Entry::getValue).toList();
            update(KEEP.formatted(String.join(", ", kept)));
        }
    }

    /** Follows all managers upwards in steps that double: who has not come to the top after that goes round in a circle. */
    private void findCircles(LocalDate today, ImportProblems problems) throws SQLException {
        var people = update(MANAGED, today);
        var below = people;
        for (var steps = 1L; steps <= people && below > 0; steps *= 2) {
            below = update(CLIMB);
        }
        var told = new HashSet<Long>();
        for (var row : rows("select distinct ancestor_id from staff_line_manager where import_id = :import and ancestor_id is not null limit 1000")) {
            var start = ((Number) row[0]).longValue();
            if (!told.contains(start)) {
                tell(circle(start), told, problems);
            }
        }
    }

    /** The people of a circle by id, with their staff numbers. */
    private Map<Long, String> circle(long start) throws SQLException {
        var circle = new LinkedHashMap<Long, String>();
        for (var next = start; !circle.containsKey(next); ) {
            var row = rows(MANAGER_OF, next).get(0);
            circle.put(next, (String) row[1]);
            next = ((Number) row[0]).longValue();
        }
        return circle;
    }

    private void tell(Map<Long, String> circle, Set<Long> told, ImportProblems problems) throws SQLException {
        told.addAll(circle.keySet());
        var numbers = circle.values().stream().limit(MOST_NAMED_IN_A_CIRCLE).toList();
        var names = String.join(", ", numbers) + (circle.size() > numbers.size() ? ", …" : "");
        for (var person : circle.keySet()) {
            for (var line : rows(LINE_OF, person)) {
                problems.add(
                        ((Number) line[0]).longValue(), "manager_staff_number", (String) line[1], "people.import.circle", names);
                return;
            }
        }
    }

    Counts counts() {
        try {
            var row = rows(COUNTS).get(0);
            return new Counts(whole(row[0]), whole(row[1]), whole(row[2]));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    List<DomainEvent> countsByOrganisation() {
        try {
            var events = new ArrayList<DomainEvent>();
            for (var row : rows(COUNTS_BY_ORGANISATION)) {
                events.add(new StaffImport.StaffImported(whole(row[0]), whole(row[1]), whole(row[2]), whole(row[3])));
            }
            return events;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Tells who joined, moved and left and what was corrected, in the order of the file. */
    void news(Consumer<DomainEvent> tell) {
        try {
            var after = 0L;
            List<Object[]> some;
            do {
                progress.accept(added);
                some = rows(NEWS + NEWS_BATCH, after);
                for (var row : some) {
                    tell(row, tell);
                    after = whole(row[0]);
                }
            } while (some.size() == NEWS_BATCH);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void tell(Object[] row, Consumer<DomainEvent> tell) {
        var person = whole(row[1]);
        var employment = whole(row[2]);
        var organisation = whole(row[3]);
        var post = whole(row[4]);
        var starts = day(row[5]);
        var ends = day(row[6]);
        var title = (String) row[8];
        var created = "C".equals(row[9]);
        var changes = (String) row[10];
        if (created && row[11] == null) {
            tell.accept(new PersonJoined(person, employment, organisation, post, starts, title));
        } else if (created) {
            tell.accept(
                    new PersonMoved(person, employment, organisation, whole(row[11]), post, starts, (String) row[12], title));
        } else {
            tell.accept(new StaffImport.EmploymentCorrected(person, employment, organisation, changes));
        }
        var last = whole(row[13]) == 0;
        if (ends != null && last && (created || changes.contains("end_date"))) {
            tell.accept(new PersonLeft(person, employment, organisation, post, ends, (String) row[7]));
        }
    }

    void clear() {
        try {
            update("delete from staff_line_manager where import_id = :import");
            update("delete from staff_line where import_id = :import");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Adds what a query finds: line, value, and what the text names. */
    private void find(String query, ImportProblems problems, String column, String key) throws SQLException {
        try (var statement = connection.prepareStatement(sql(query));
                var found = statement.executeQuery()) {
            while (found.next()) {
                problems.add(found.getLong(1), column, found.getString(2), key, String.valueOf(found.getObject(3)));
            }
        }
    }

    private int update(String deed, Object... parameters) throws SQLException {
        progress.accept(added);
        try (var statement = prepared(deed, parameters)) {
            return statement.executeUpdate();
        }
    }

    private List<Object[]> rows(String query, Object... parameters) throws SQLException {
        try (var statement = prepared(query, parameters);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<Object[]>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        }
    }

    private static Object[] row(ResultSet found) throws SQLException {
        var row = new Object[found.getMetaData().getColumnCount()];
        for (var i = 0; i < row.length; i++) {
            row[i] = found.getObject(i + 1);
        }
        return row;
    }

    private PreparedStatement prepared(String text, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql(text));
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private String sql(String text) {
        return text.replace(":import", importId);
    }

    private static long whole(Object number) {
        return number instanceof BigDecimal decimal ? decimal.longValueExact() : ((Number) number).longValue();
    }

    private static LocalDate day(Object date) {
        return date == null ? null : ((Date) date).toLocalDate();
    }

    private static RuntimeException failed(SQLException e) {
        return e.getErrorCode() == WAITED_TOO_LONG || e.getErrorCode() == DEADLOCK
                ? new RuleBroken(null, "people.import.busy")
                : new IllegalStateException("staff import", e);
    }

    /** The connection belongs to the transaction: only the statement is closed. */
    @Override
    public void close() {
        try {
            insert.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static final String INSERT =
            """
            insert into staff_line (import_id, line, organisation_id, staff_number, name, email, unit, title, band, band_order,
                profession, role_family, fte, manager_staff_number, starts, ends, leaving_reason, kind, hourly_pay,
                contracted_hours)
            values (:import, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String TURN =
            """
            insert into staff_import (organisation_id, at, who, lines_read) values (?, ?, ?, ?)
            on duplicate key update at = values(at), who = values(who), lines_read = values(lines_read)""";

    /** Of several lines of a staff number, the one that begins last speaks for the person. */
    private static final String NEWEST_OF_NUMBER =
            """
            update (select line, row_number() over
                        (partition by organisation_id, staff_number order by starts desc, line desc) place
                      from staff_line where import_id = :import) r
              straight_join staff_line l force index (primary) on l.import_id = :import and l.line = r.line
               set l.newest = (r.place = 1)""";

    private static final String TWICE =
            """
            select l.line, l.starts, f.first_line
              from (select organisation_id, staff_number, starts, min(line) first_line from staff_line
                     where import_id = :import group by organisation_id, staff_number, starts having count(*) > 1) f
              straight_join staff_line l force index (ix_staff_line_number) on l.import_id = :import
                   and f.organisation_id = l.organisation_id and f.staff_number = l.staff_number and f.starts = l.starts
             where l.line > f.first_line
             order by l.line""";

    private static final String TWO_PEOPLE =
            """
            select straight_join l.line, l.staff_number, min(f.line)
              from staff_line l
              join staff_line f force index (ix_staff_line_number) on f.import_id = l.import_id
                   and f.organisation_id = l.organisation_id and f.staff_number = l.staff_number and f.line < l.line and f.starts <> l.starts
             where l.import_id = :import and f.email <> l.email and f.name <> l.name
               and (f.ends is null or f.ends >= l.starts) and (l.ends is null or l.ends >= f.starts)
             group by l.line, l.staff_number
             order by l.line""";

    /** Somebody who comes back under a new number is one person; two numbers at a time with one address are not. */
    private static final String SAME_EMAIL =
            """
            select straight_join l.line, l.email, min(f.staff_number)
              from staff_line l
              join staff_line f force index (ix_staff_line_email) on f.import_id = l.import_id and f.email = l.email
                   and f.organisation_id = l.organisation_id and f.line < l.line and f.staff_number <> l.staff_number
             where l.import_id = :import and l.newest and f.newest
               and (f.ends is null or f.ends >= l.starts) and (l.ends is null or l.ends >= f.starts)
             group by l.line, l.email
             order by l.line""";

    private static final String KNOWN_BY_NUMBER =
            """
            update staff_line l
              straight_join employment e on e.organisation_id = l.organisation_id and e.staff_number = l.staff_number
               set l.person_id = e.person_id
             where l.import_id = :import""";

    private static final String EMAIL_OF_ANOTHER =
            """
            select straight_join l.line, l.email, l.staff_number
              from staff_line l
              join person p on p.email = l.email and p.id <> l.person_id
             where l.import_id = :import and l.newest
             order by l.line""";

    private static final String KNOWN_BY_EMAIL =
            """
            update staff_line l
              straight_join person p on p.email = l.email
               set l.person_id = p.id
             where l.import_id = :import and l.person_id is null and l.newest""";

    private static final String EMAIL_OF_OTHER_NUMBER =
            """
            select straight_join l.line, l.email, min(e.staff_number)
              from staff_line l
              join employment e on e.person_id = l.person_id and e.organisation_id = l.organisation_id
             where l.import_id = :import and l.newest and e.staff_number <> l.staff_number
               and (e.ends is null or e.ends >= l.starts) and (l.ends is null or l.ends >= e.starts)
               and not exists (select 1 from staff_line f force index (ix_staff_line_number) where f.import_id = :import and f.organisation_id = e.organisation_id
                    and f.staff_number = e.staff_number and f.starts = e.starts)
             group by l.line, l.email
             order by l.line""";

    private static final String NEW_PERSONS =
            """
            insert into person (version, name, email, created_at)
            select 0, l.name, l.email, ?
              from (select line, row_number() over (partition by email order by starts desc, line desc) place
                      from staff_line where import_id = :import and newest and person_id is null) r
              straight_join staff_line l force index (primary) on l.import_id = :import and l.line = r.line
             where r.place = 1""";

    private static final String SAME_NUMBER_SAME_PERSON =
            """
            update staff_line l
              straight_join staff_line n force index (ix_staff_line_number) on n.import_id = l.import_id and n.organisation_id = l.organisation_id
                   and n.staff_number = l.staff_number and n.newest
               set l.person_id = n.person_id
             where l.import_id = :import and l.person_id is null""";

    private static final String NEWEST_OF_PERSON =
            """
            update (select line, row_number() over (partition by person_id order by starts desc, line desc) place
                      from staff_line where import_id = :import) r
              straight_join staff_line l force index (primary) on l.import_id = :import and l.line = r.line
               set l.newest = (r.place = 1)""";

    /** An old employment does not bring an old name back, nor does one employer rename another one's employee. */
    private static final String NAMED_ELSEWHERE =
            """
            update staff_line l
              straight_join employment e on e.person_id = l.person_id
               set l.newest = false
             where l.import_id = :import and l.newest
               and (e.starts > l.starts or e.organisation_id <> l.organisation_id and (e.ends is null or e.ends >= ?))""";

    private static final String SAME_EMPLOYMENT =
            """
            update staff_line l
              straight_join employment e on e.organisation_id = l.organisation_id and e.staff_number = l.staff_number
                   and e.starts = l.starts
               set l.employment_id = e.id
             where l.import_id = :import and l.employment_id is null""";

    private static final String KEEP =
            """
            update staff_line l
              straight_join employment e on e.id = l.employment_id
              straight_join post p on p.id = e.post_id
               set %s
             where l.import_id = :import""";

    private static final String NEW_UNITS =
            """
            insert into org_unit (organisation_id, name, level)
            select straight_join l.organisation_id, min(l.unit), 'TEAM'
              from staff_line l
              left join org_unit u on u.organisation_id = l.organisation_id and u.name = l.unit
             where l.import_id = :import and u.id is null
             group by l.organisation_id, l.unit""";

    private static final String NEW_POSTS =
            """
            insert into post (unit_id, title, band, band_order, profession, role_family, fte)
            select straight_join u.id, min(l.title), min(l.band), min(l.band_order), min(l.profession), min(l.role_family), 1
              from staff_line l
              join org_unit u on u.organisation_id = l.organisation_id and u.name = l.unit
              left join post p on p.unit_id = u.id and p.title = l.title and p.band = l.band
                   and p.profession = l.profession and p.role_family = l.role_family
             where l.import_id = :import and p.id is null
             group by u.id, l.title, l.band, l.profession, l.role_family""";

    private static final String POSTS =
            """
            update staff_line l
              straight_join org_unit u on u.organisation_id = l.organisation_id and u.name = l.unit
              straight_join post p on p.unit_id = u.id and p.title = l.title and p.band = l.band
                   and p.profession = l.profession and p.role_family = l.role_family
               set l.post_id = p.id
             where l.import_id = :import""";

    private static final String MANAGERS_IN_FILE =
            """
            update staff_line l
              straight_join staff_line m force index (ix_staff_line_number) on m.import_id = l.import_id and m.organisation_id = l.organisation_id
                   and m.staff_number = l.manager_staff_number
               set l.manager_id = m.person_id
             where l.import_id = :import""";

    private static final String MANAGERS_STORED =
            """
            update staff_line l
              straight_join employment m on m.organisation_id = l.organisation_id and m.staff_number = l.manager_staff_number
               set l.manager_id = m.person_id
             where l.import_id = :import and l.manager_id is null""";

    private static final String UNKNOWN_MANAGER =
            """
            select l.line, l.manager_staff_number, l.manager_staff_number
              from staff_line l
             where l.import_id = :import and l.manager_staff_number is not null and l.manager_id is null
             order by l.line""";

    private static final String OWN_MANAGER =
            """
            select l.line, l.manager_staff_number, l.manager_staff_number
              from staff_line l
             where l.import_id = :import and l.manager_id = l.person_id
             order by l.line""";

    /** Which columns differ from what is stored. */
    private static final String CHANGES =
            """
            update staff_line l
              straight_join person n on n.id = l.person_id
              left join employment e on e.id = l.employment_id
               set l.changes = concat_ws(', ',
                        if(l.newest and not (n.name = l.name collate utf8mb4_bin), 'name', null),
                        if(l.newest and not (n.email <=> l.email), 'email', null),
                        if(e.post_id = l.post_id, null, 'post'),
                        if(e.fte = l.fte, null, 'fte'),
                        if(e.line_manager_id <=> l.manager_id, null, 'manager_staff_number'),
                        if(e.ends <=> l.ends, null, 'end_date'),
                        if(e.leaving_reason <=> l.leaving_reason collate utf8mb4_bin, null, 'leaving_reason'),
                        if(e.kind = l.kind, null, 'contract'),
                        if(e.hourly_pay <=> l.hourly_pay, null, 'hourly_pay'),
                        if(e.contracted_hours <=> l.contracted_hours, null, 'contracted_hours'))
             where l.import_id = :import""";

    private static final String FATES =
            """
            update staff_line
               set fate = case when employment_id is null then 'C' when changes = '' then 'S' else 'U' end
             where import_id = :import""";

    private static final String CREATE_EMPLOYMENTS =
            """
            insert into employment (version, person_id, organisation_id, post_id, staff_number, line_manager_id, starts, ends,
                kind, fte, hourly_pay, contracted_hours, leaving_reason)
            select 0, person_id, organisation_id, post_id, staff_number, manager_id, starts, ends, kind, fte, hourly_pay,
                   contracted_hours, leaving_reason
              from staff_line
             where import_id = :import and fate = 'C'
             order by line""";

    private static final String UPDATE_EMPLOYMENTS =
            """
            update staff_line l
              straight_join employment e on l.employment_id = e.id
               set e.version = e.version + 1, e.post_id = l.post_id, e.line_manager_id = l.manager_id, e.ends = l.ends,
                   e.kind = l.kind, e.fte = l.fte, e.hourly_pay = l.hourly_pay, e.contracted_hours = l.contracted_hours,
                   e.leaving_reason = l.leaving_reason
             where l.import_id = :import and l.fate = 'U'""";

    private static final String UPDATE_PERSONS =
            """
            update staff_line l
              straight_join person n on l.person_id = n.id
               set n.version = n.version + 1, n.name = l.name, n.email = l.email
             where l.import_id = :import and l.newest
               and not (n.name = l.name collate utf8mb4_bin and n.email <=> l.email)""";

    /** For everybody who works, or will, at an organisation of the file: the manager of the employment that began last. */
    private static final String MANAGED =
            """
            insert into staff_line_manager (import_id, person_id, manager_id, ancestor_id, staff_number)
            select :import, person_id, line_manager_id, line_manager_id, staff_number
              from (select person_id, line_manager_id, staff_number,
                           row_number() over (partition by person_id order by starts desc, id desc) place
                      from employment
                     where (ends is null or ends >= ?)
                       and organisation_id in (select organisation_id from staff_line where import_id = :import)) counted
             where place = 1 and line_manager_id is not null""";

    private static final String CLIMB =
            """
            update staff_line_manager a
              left join staff_line_manager b on b.import_id = a.import_id and b.person_id = a.ancestor_id
               set a.ancestor_id = b.ancestor_id
             where a.import_id = :import and a.ancestor_id is not null""";

    private static final String MANAGER_OF =
            "select manager_id, staff_number from staff_line_manager where import_id = :import and person_id = ?";

    private static final String LINE_OF =
            """
            select line, manager_staff_number from staff_line
             where import_id = :import and person_id = ? and manager_id is not null order by starts desc, line limit 1""";

    private static final String COUNTS =
            """
            select coalesce(sum(fate = 'C'), 0), coalesce(sum(fate = 'U'), 0), coalesce(sum(fate = 'S'), 0)
              from staff_line where import_id = :import""";

    private static final String COUNTS_BY_ORGANISATION =
            """
            select organisation_id, sum(fate = 'C'), sum(fate = 'U'), sum(fate = 'S')
              from staff_line where import_id = :import group by organisation_id order by organisation_id""";

    /** What is new, with the post held before at the same organisation and how many employments follow there. */
    private static final String NEWS =
            """
            select l.line, l.person_id, l.employment_id, l.organisation_id, l.post_id, l.starts, l.ends, l.leaving_reason,
                   l.title, l.fate, l.changes, before_post.id, before_post.title,
                   (select count(*) from employment later where later.person_id = l.person_id
                       and later.organisation_id = l.organisation_id and later.starts > l.starts)
              from staff_line l
              left join employment b on b.id =
                   (select e.id from employment e where e.person_id = l.person_id and e.organisation_id = l.organisation_id
                       and e.starts < l.starts order by e.starts desc, e.id desc limit 1)
              left join post before_post on before_post.id = b.post_id
             where l.import_id = :import and l.line > ? and l.fate <> 'S'
             order by l.line limit\s""";
}
