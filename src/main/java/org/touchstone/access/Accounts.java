package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

@ApplicationScoped
class Accounts {

    private static final String HOLDER =
            """
            select new org.touchstone.access.Reaching$Holder(a.id, a.personId, a.name, a.email) from Account a
             where a.state not in (org.touchstone.access.Account.State.LOCKED, org.touchstone.access.Account.State.ERASED)""";

    private static final String ROW =
            """
            select new org.touchstone.access.Accounts$Row(a.id, a.name, a.email, a.state, a.createdAt, a.signedInAt)
              from Account a""";

    private static final Map<String, String> SORTABLE =
            Map.of("name", "a.name", "email", "a.email", "state", "a.state", "created", "a.createdAt", "signed-in", "a.signedInAt");

    /** An account without its roles. */
    public record Row(
            long id, String name, String email, Account.State state, Instant createdAt, Instant signedInAt) {
        Administering.AccountRow with(List<Administering.Given> roles) {
            return new Administering.AccountRow(id, name, email, state, createdAt, signedInAt, roles);
        }
    }

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;

    Account get(long id) {
        return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(() -> new NotFound("account", id));
    }

    /** For an administrator: an account of the system, or one with a role at an organisation of theirs. */
    Account administered(long id) {
        var account = get(id);
        var mine = caller.holdsForSystem(Role.ADMIN)
                || account.grants().stream()
                        .anyMatch(g -> g.organisationId() != null && caller.holdsAt(g.organisationId(), Role.ADMIN));
        if (!mine) {
            throw new NotFound("account", id);
        }
        return account;
    }

    Optional<Account> byEmail(String email) {
        return em
                .createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", plain(email))
                .getResultStream()
                .findFirst();
    }

    /** A page of the accounts that the caller administers. */
    Page<Row> rows(Administering.Filter filter, Paging paging) {
        var where = new StringBuilder(" where 1 = 1");
        var values = new HashMap<String, Object>();
        if (filter.words() != null && !filter.words().isBlank()) {
            where.append(" and (lower(a.name) like :words escape '!' or a.email like :words escape '!')");
            values.put("words", "%" + plain(filter.words()).replaceAll("([!%_])", "!$1") + "%");
        }
        if (filter.state() != null) {
            where.append(" and a.state = :state");
            values.put("state", filter.state());
        }
        if (filter.role() != null || filter.organisationId() != null) {
            where.append(" and a.id in (select b.id from Account b join b.grants g where 1 = 1");
            if (filter.role() != null) {
                where.append(" and g.role = :role");
                values.put("role", filter.role());
            }
            if (filter.organisationId() != null) {
                where.append(" and g.organisationId = :organisation");
                values.put("organisation", filter.organisationId());
            }
            where.append(")");
        }
        if (!caller.holdsForSystem(Role.ADMIN)) {
            where.append(" and a.id in (select c.id from Account c join c.grants h where h.organisationId in :mine)");
            values.put("mine", caller.organisations(Role.ADMIN));
        }
        var order = paging.orderBy(SORTABLE, "name", "a.id");
        var rows = em.createQuery(ROW + where + order, Row.class);
        var count = em.createQuery("select count(a) from Account a" + where, Long.class);
        values.forEach(rows::setParameter);
        values.forEach(count::setParameter);
        return paging.of(rows, count);
    }

    /** The roles of many accounts by account, in one statement. */
    Map<Long, List<Grant>> grantsOf(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select a.id, g.role, g.organisationId from Account a join a.grants g where a.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(
                                        row -> new Grant((String) row[1], (Long) row[2]), Collectors.toList())));
    }

    /** Every administrator, held until the transaction ends: of two who lock each other out, one comes too late. */
    List<Account> administratorsToChange() {
        return em
                .createQuery(
                        "select a from Account a where a.id in (select b.id from Account b join b.grants g where g.role = :role)",
                        Account.class)
                .setParameter("role", Role.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** A change of roles is a change of the account: its version goes up with them. */
    void touch(Account account) {
        em.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Who is asking, with all roles, in one statement; empty when the account may not come in. */
    Optional<Identity> identity(long id) {
        List<Object[]> rows =
                em.createQuery(
                                """
                                select a.id, a.personId, a.name, a.email, a.mustChange, a.epoch, g.role, g.organisationId
                                  from Account a left join a.grants g
                                 where a.id = :id and a.state = org.touchstone.access.Account.State.ACTIVE""",
                                Object[].class)
                        .setParameter("id", id)
                        .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Identity.from(rows));
    }

    Optional<Account> ofPerson(long personId) {
        return em
                .createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    List<Reaching.Holder> ofPersons(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : em.createQuery(HOLDER + " and a.personId in :persons", Reaching.Holder.class)
                        .setParameter("persons", personIds)
                        .getResultList();
    }

    Optional<Reaching.Holder> holder(long id) {
        return em
                .createQuery(HOLDER + " and a.id = :id", Reaching.Holder.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Reaching.Holder> holding(String role, long organisationId) {
        return em
                .createQuery(
                        HOLDER
                                + """
                                 and a.id in (select b.id from Account b join b.grants g
                                     where g.role = :role
                                       and (g.organisationId = :organisation or g.organisationId is null))
                                order by a.name, a.id""",
                        Reaching.Holder.class)
                .setParameter("role", role)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    boolean none() {
        return em.createQuery("select a.id from Account a", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    /** Notes a sign-in; leaves the version alone, since two sign-ins at once are no conflict. */
    void cameIn(long id, Instant now) {
        em.createNativeQuery("update account set signed_in_at = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    static String plain(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
