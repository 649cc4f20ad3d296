package org.touchstone.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.OrganisationNames;

/** Organisations with their units and posts, as stored. */
@ApplicationScoped
class Organisations implements OrganisationNames {

    private static final String ROWS =
            "select new org.touchstone.people.OrganisationRow(o.id, o.version, o.code, o.name, o.type) from Organisation o";

    private static final String POSTS =
            """
            select new org.touchstone.people.PostRow(
                    p.id, u.organisationId, u.id, u.name, p.title, p.band, p.bandOrder, p.profession, p.roleFamily, p.fte)
              from Post p join p.unit u""";

    @PersistenceContext private EntityManager em;

    Organisation get(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id)).orElseThrow(() -> new NotFound("organisation", id));
    }

    List<OrganisationRow> rows() {
        return rows(" order by o.name").getResultList();
    }

    @Override
    public Map<Long, String> names() {
        var names = new LinkedHashMap<Long, String>();
        rows().forEach(row -> names.put(row.id(), row.name()));
        return names;
    }

    OrganisationRow row(long id) {
        return one(rows(" where o.id = :id").setParameter("id", id), id);
    }

    OrganisationRow row(String code) {
        return one(rows(" where o.code = :code").setParameter("code", code), code);
    }

    private TypedQuery<OrganisationRow> rows(String which) {
        return em.createQuery(ROWS + which, OrganisationRow.class);
    }

    private static OrganisationRow one(TypedQuery<OrganisationRow> query, Object key) {
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("organisation", key));
    }

    List<UnitRow> units(long organisationId) {
        return em.createQuery(
                        """
                        select new org.touchstone.people.UnitRow(u.id, u.organisationId, u.parentId, u.name, u.level)
                          from OrgUnit u where u.organisationId = :organisation order by u.name, u.id""",
                        UnitRow.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    List<PostRow> posts(long organisationId) {
        return em.createQuery(
                        POSTS + " where u.organisationId = :organisation order by p.title, u.name, p.bandOrder, p.id",
                        PostRow.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    PostRow postRow(long id) {
        return em.createQuery(POSTS + " where p.id = :id", PostRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("post", id));
    }

    Post post(long id) {
        return Optional.ofNullable(em.find(Post.class, id)).orElseThrow(() -> new NotFound("post", id));
    }
}
