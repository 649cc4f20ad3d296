package org.touchstone.assessing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.touchstone.interviewing.Watching;
import org.touchstone.recruitment.Judging;

/** Assessment centres and their timetables. */
@ApplicationScoped
class Centres implements Judging {

    private static final String PUBLISHED = "org.touchstone.assessing.Centre.State.PUBLISHED";

    @PersistenceContext private EntityManager em;

    Optional<Centre> of(long stageId) {
        return em.createQuery("select distinct c from Centre c where c.stageId = :stage", Centre.class)
                // A fetch of a fetch is ignored in the query itself.
                .setHint("eclipselink.left-join-fetch", "c.exercises.values")
                .setParameter("stage", stageId)
                .getResultStream()
                .findFirst();
    }

    /** The same, and whoever changes it next waits until this deed is done. */
    Optional<Centre> locked(long stageId) {
        var centre = of(stageId);
        centre.ifPresent(c -> em.refresh(c, LockModeType.PESSIMISTIC_WRITE));
        return centre;
    }

    void add(Centre centre) {
        em.persist(centre);
        em.flush();
    }

    /** Whether somebody is or was asked to assess at a centre that is designed: its briefs are there for the panel long before its kit. */
    @Override
    public boolean judges(long vacancyId, long personId) {
        return em.createQuery(
                                """
                                select count(c) from Centre c join PanelMember m on m.stageId = c.stageId
                                 where m.vacancyId = :vacancy and m.personId = :person""",
                                Long.class)
                        .setParameter("vacancy", vacancyId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    /** Exercises and sittings are rows of their own: a change of them alone counts as one of the centre. */
    void touch(Centre centre) {
        em.lock(centre, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    void add(Sitting sitting) {
        em.persist(sitting);
    }

    void clearTimetable(Centre centre) {
        em.createQuery("delete from Sitting s where s.centreId = :centre").setParameter("centre", centre.id()).executeUpdate();
    }

    List<Sitting> sittings(Centre centre) {
        return em.createQuery("select s from Sitting s where s.centreId = :centre order by s.startsAt, s.exerciseId, s.applicationId", Sitting.class)
                .setParameter("centre", centre.id())
                .getResultList();
    }

    /** Who watches whom where, once that is published. */
    List<Watching.Watch> watches(long stageId) {
        return em.createQuery(
                        """
                        select new org.touchstone.interviewing.Watching$Watch(s.applicationId, s.personId, s.exerciseId)
                          from Sitting s join Centre c on c.id = s.centreId
                         where c.stageId = :stage and c.state = %s"""
                                .formatted(PUBLISHED),
                        Watching.Watch.class)
                .setParameter("stage", stageId)
                .getResultList();
    }

    /** What a candidate does when and where, once that is published. */
    List<Coming.Place> places(long applicationId) {
        return em.createQuery(
                        """
                        select new org.touchstone.assessing.Coming$Place(s.startsAt, s.endsAt, e.name, e.kind, e.brief, e.room)
                          from Sitting s join Centre c on c.id = s.centreId join Exercise e on e.id = s.exerciseId
                         where s.applicationId = :application and c.state = %s
                         order by s.startsAt"""
                                .formatted(PUBLISHED),
                        Coming.Place.class)
                .setParameter("application", applicationId)
                .getResultList();
    }
}
