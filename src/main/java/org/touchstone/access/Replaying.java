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
     * The answer of an earlier request under this key; none when this is the first, whose deed then marks
     * the key as done in its own transaction.
     *
     * @param address method and path
     * @param body the body as sent
     * @throws StillRunning when the first is not answered yet
     */
    public Optional<Answer> begin(String address, String key, String body) throws OtherRequest {
        var hash = Secrets.digest(address + "\n" + key);
        var bodyHash = Secrets.digest(body);
        claim.hold(hash, bodyHash);
        if (claims.take(claim)) {
            return Optional.empty();
        }
        claim.letGo();
        var first = claims.find(hash).orElseThrow(StillRunning::new);
        if (!first.bodyHash().equals(bodyHash)) {
            throw new OtherRequest();
        }
        if (!first.answered()) {
            throw new StillRunning();
        }
        return Optional.of(new Answer(first.status(), first.location(), first.etag(), first.type(), first.body()));
    }

    /** For a form that is sent twice: the second finds the key of the first taken. */
    public void once(String key) {
        claim.hold(Secrets.digest("form\n" + key), Secrets.digest(""));
        if (!claims.take(claim)) {
            claim.letGo();
            throw new StillRunning();
        }
    }

    /** Whether this request holds a key, so that its outcome matters to whoever sends it again. */
    public boolean isFirst() {
        return claim.isHeld();
    }

    /** Keeps the answer of a deed that was done. */
    public void answered(Answer answer) {
        claims.answer(claim.hash(), answer);
    }

    /** The deed was refused: what was sent may be mended and sent again under the same key. */
    public void refused() {
        claims.giveBack(claim.hash());
    }
}
