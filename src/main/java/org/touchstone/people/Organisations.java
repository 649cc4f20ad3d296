package org.touchstone.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
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

    private static final String UNITS =
            """
            select new org.touchstone.people.UnitRow(u.id, u.version, u.organisationId, u.parentId, u.name, u.level)
              from OrgUnit u""";

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
        return em.createQuery(UNITS + " where u.organisationId = :organisation order by u.name, u.id", UnitRow.class)
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

    void add(Object organisationUnitOrPost) {
        em.persist(organisationUnitOrPost);
        em.flush();
    }

    boolean hasCode(String code) {
        return !em.createQuery("select o.id from Organisation o where o.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    OrgUnit unit(long id) {
        return Optional.ofNullable(em.find(OrgUnit.class, id)).orElseThrow(() -> new NotFound("unit", id));
    }

    UnitRow unitRow(long id) {
        return em.createQuery(UNITS + " where u.id = :id", UnitRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("unit", id));
    }

    boolean isNameOfAnother(long organisationId, String name, Long unitId) {
        return em
                .createQuery("select u.id from OrgUnit u where u.organisationId = :organisation and u.name = :name", Long.class)
                .setParameter("organisation", organisationId)
                .setParameter("name", name)
                .getResultStream()
                .anyMatch(id -> !id.equals(unitId));
    }

    /** Whether the unit has just this post already, as the database compares texts. */
    boolean hasPost(long unitId, String title, String band, String profession, String roleFamily) {
        return !em.createQuery(
                        """
                        select p.id from Post p where p.unit.id = :unit and p.title = :title and p.band = :band
                           and p.profession = :profession and p.roleFamily = :family""",
                        Long.class)
                .setParameter("unit", unitId)
                .setParameter("title", title)
                .setParameter("band", band)
                .setParameter("profession", profession)
                .setParameter("family", roleFamily)
                .getResultList()
                .isEmpty();
    }

    /** The posts of an organisation, with how many people hold each on a day. */
    List<Organising.HeldPost> held(long organisationId, LocalDate day) {
        return em.createQuery(
                        """
                        select p.id, u.id, p.title, p.band, p.profession, p.roleFamily, count(distinct e.person.id)
                          from Post p join p.unit u
                          left join Employment e on e.post = p and e.starts <= :day and (e.ends is null or e.ends >= :day)
                         where u.organisationId = :organisation
                         group by p.id, u.id, p.title, p.band, p.bandOrder, p.profession, p.roleFamily
                         order by p.bandOrder desc, p.title, p.id""",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("day", day)
                .getResultStream()
                .map(
                        r ->
                                new Organising.HeldPost(
                                        (Long) r[0], (Long) r[1], (String) r[2], (String) r[3], (String) r[4], (String) r[5],
                                        (Long) r[6]))
                .toList();
    }
}
