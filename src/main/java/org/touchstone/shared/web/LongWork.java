package org.touchstone.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.touchstone.shared.RuleBroken;

/**
 * How far a long piece of work has come that a person waits for at a page, so that the page can show it
 * ({@code data-progress} in touchstone.js) and the person can stop it. Known by a secret of the page's own,
 * at the node that does the work.
 */
@ApplicationScoped
public class LongWork {

    private static final long STOP = -1;

    private final Map<String, Long> running = new ConcurrentHashMap<>();

    /**
     * Does the work, which tells how far it has come; what it tells is refused once the person has stopped it.
     *
     * @param secret what the page knows the work by
     */
    public void run(String secret, Consumer<LongConsumer> work) {
        running.put(secret, 0L);
        try {
            work.accept(done -> tell(secret, done));
        } finally {
            running.remove(secret);
        }
    }

    private void tell(String secret, long done) {
        if (running.merge(secret, done, (before, now) -> before == STOP ? STOP : now) == STOP) {
            throw new RuleBroken(null, "shared.stopped");
        }
    }

    /** How far it has come; -1 when nothing of that name is running, or it is about to stop. */
    long done(String secret) {
        return running.getOrDefault(secret, STOP);
    }

    void stop(String secret) {
        running.computeIfPresent(secret, (name, done) -> STOP);
    }
}
