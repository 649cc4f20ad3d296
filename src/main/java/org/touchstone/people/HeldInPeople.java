package org.touchstone.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData;
import org.touchstone.shared.Texts;

/** Who a person is, where they work or worked, and what else is remembered of their working life. */
@ApplicationScoped
class HeldInPeople implements PersonalData {

    private static final String PERSON =
            "select p.name as name, p.email as email, p.phone as phone, p.createdAt as created from Person p where p.id = :person";
    private static final String EMPLOYMENTS =
            """
            select o.name as organisation, u.name as unit, t.title as post, t.band as band, e.staffNumber as staffNumber,
                   e.kind as kind, e.starts as starts, e.ends as ends, e.fte as fullTimeShare, e.contractedHours as hours,
                   e.hourlyPay as hourlyPay, e.leavingReason as reasonForLeaving
              from Employment e join e.post t join t.unit u join Organisation o on o.id = e.organisationId
             where e.person.id = :person order by e.starts, e.id""";
    private static final String TIMELINE =
            "select l.day as onDay, l.what as what, l.detail as more from TimelineEntry l where l.personId = :person order by l.day, l.id";

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "people";
    }

    @Override
    public void tell(Subject subject, File file) {
        file.section("person", read(PERSON, subject));
        file.section("employments", read(EMPLOYMENTS, subject));
        var timeline = read(TIMELINE, subject);
        timeline.forEach(line -> line.computeIfPresent("what", (column, key) -> Texts.say((String) key)));
        file.section("timeline", timeline);
    }

    private List<Map<String, Object>> read(String jpql, Subject subject) {
        return NamedRows.of(em.createQuery(jpql).setParameter("person", subject.personId()));
    }
}
