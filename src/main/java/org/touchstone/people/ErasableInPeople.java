package org.touchstone.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.touchstone.shared.Erasable;
import org.touchstone.shared.PersonalData.Subject;
import org.touchstone.shared.Texts;

/** Who a person was. Of who works or worked here the employment record stays, as the law on pay and pensions asks. */
@ApplicationScoped
class ErasableInPeople implements Erasable {

    @PersistenceContext private EntityManager em;
    @Inject private Persons persons;

    @Override
    public Set<Long> organisations(Subject subject) {
        return new HashSet<>(
                em.createQuery("select distinct e.organisationId from Employment e where e.person.id = :person", Long.class)
                        .setParameter("person", subject.personId())
                        .getResultList());
    }

    @Override
    public List<String> kept(Subject subject) {
        return organisations(subject).isEmpty() ? List.of() : List.of(Texts.say("erasure.kept.employment"));
    }

    @Override
    public boolean isIdentity() {
        return true;
    }

    @Override
    public void erase(Leaver leaver) {
        var person = leaver.subject().personId();
        if (leaver.instead() != null && em.find(Person.class, person) != null) {
            persons.get(person).erase(leaver.instead());
            em.createQuery("delete from TimelineEntry t where t.personId = :person").setParameter("person", person).executeUpdate();
        }
    }
}
