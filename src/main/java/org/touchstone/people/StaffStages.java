package org.touchstone.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;

/** Where staff files are staged: on the connection of the running transaction, so that a refusal leaves nothing. */
@ApplicationScoped
class StaffStages {

    @PersistenceContext private EntityManager em;

    StaffStage begin(LongConsumer progress) {
        em.flush();
        var importId = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        return new StaffStage(em.unwrap(Connection.class), importId, progress);
    }

    @SuppressWarnings("unchecked")
    List<StaffImport.LastImport> last(Collection<Long> organisations) {
        var rows =
                (List<Object[]>)
                        em.createNativeQuery(
                                        """
                                        select o.id, o.name, i.at, i.who, i.lines_read
                                          from staff_import i join organisation o on o.id = i.organisation_id
                                         order by o.name""")
                                .getResultList();
        return rows.stream()
                .filter(r -> organisations.contains(((Number) r[0]).longValue()))
                .map(
                        r ->
                                new StaffImport.LastImport(
                                        (String) r[1], moment(r[2]), (String) r[3], ((Number) r[4]).longValue()))
                .toList();
    }

    private static Instant moment(Object column) {
        var moment = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return moment.toInstant(ZoneOffset.UTC);
    }
}
