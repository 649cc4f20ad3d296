package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.OrganisationNames;
import org.touchstone.shared.PersonalData;

/**
 * A person's account: who they are here, what they may, what happened to it, what they did, and when records of theirs
 * were looked at. By whom stands on the page "Who has looked".
 */
@ApplicationScoped
class HeldInAccess implements PersonalData {

    private static final String ACCOUNT =
            """
            select a.name as name, a.email as email, a.state as state, a.createdAt as created, a.signedInAt as lastSignedIn,
                   a.proven as addressProven
              from Account a where a.id = :id""";
    private static final String ROLES =
            "select g.role as role, g.organisationId as organisation from Account a join a.grants g where a.id = :id order by g.role";
    private static final String HAPPENED =
            "select e.at as at, e.what as what from AuditEvent e where e.entity = 'account' and e.entityId = :id order by e.id";

    /** Without the records they were done to: these may be about others. */
    private static final String DONE =
            "select e.at as at, e.what as what, e.entity as record from AuditEvent e where e.accountId = :id order by e.id";

    private static final String LOOKS =
            "select e.at as at, e.record as record from AccessEvent e where e.subjectPersonId = :id order by e.id";

    @PersistenceContext private EntityManager em;
    @Inject private OrganisationNames organisations;
    @Inject private Drafts drafts;

    @Override
    public String module() {
        return "access";
    }

    @Override
    public void tell(Subject subject, File file) {
        file.section("account", read(ACCOUNT, subject.accountId()));
        var names = organisations.names();
        var roles = read(ROLES, subject.accountId());
        roles.forEach(role -> role.computeIfPresent("organisation", (column, id) -> names.getOrDefault(id, String.valueOf(id))));
        file.section("roles", roles);
        file.section("what-happened-to-it", read(HAPPENED, subject.accountId()));
        file.section("what-you-did", read(DONE, subject.accountId()));
        file.section("looks-at-your-records", read(LOOKS, subject.personId()));
        file.section("unfinished-forms", drafts.of(subject.accountId()));
    }

    private List<Map<String, Object>> read(String jpql, long id) {
        return NamedRows.of(em.createQuery(jpql).setParameter("id", id));
    }
}
