package org.touchstone.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;

/** Where staff files are staged: on the connection of the running transaction, so that a refusal leaves nothing. */
@ApplicationScoped
class StaffStages {

    @PersistenceContext private EntityManager em;

    StaffStage begin() {
        em.flush();
        return new StaffStage(em.unwrap(Connection.class), ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
