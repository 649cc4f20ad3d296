package org.touchstone.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.touchstone.shared.StillRunning;

/**
 * A request sent again under the same key has the effect of one (G-12): it is answered as the first
 * time, and nothing is done again.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Replaying {

    /** What the first request was answered. */
    public record Answer(int status, String location, String etag, String type, String body) {}

    /** The key was used for something else. */
    public static final class OtherRequest extends Exception {}

    @Inject private Claims claims;
    @Inject private Claim claim;

    /**
     * The answer of an earlier request under this key; none when this is the first, which then claims
     * the key in the transaction of its deed.
     *
     * @param address method and path
     * @param body the body as sent
     * @throws StillRunning when the first is not answered yet
     */
    public Optional<Answer> begin(String address, String key, String body) throws OtherRequest {
        var hash = Secrets.digest(address + "\n" + key);
        var bodyHash = Secrets.digest(body);
        var stored = claims.find(hash);
        if (stored.isEmpty()) {
            claim.expect(hash, bodyHash);
            return Optional.empty();
        }
        var first = stored.get();
        if (!first.bodyHash().equals(bodyHash)) {
            throw new OtherRequest();
        }
        if (first.status() == null) {
            throw new StillRunning();
        }
        return Optional.of(new Answer(first.status(), first.location(), first.etag(), first.type(), first.body()));
    }

    /** Lets the deed of this request take effect only if none under this key has: a form that is sent twice. */
    public void once(String key) {
        claim.expect(Secrets.digest("form\n" + key), Secrets.digest(""));
    }

    /** Whether this request's answer must be kept. */
    public boolean isFirst() {
        return claim.expected();
    }

    /** Keeps the answer of a deed that was done. A deed that left no trace of its own claims the key here. */
    public void answered(Answer answer) {
        if (!claim.written()) {
            claims.write(claim);
        }
        claims.answer(claim.hash(), answer.status(), answer.location(), answer.etag(), answer.type(), answer.body());
    }
}
