package org.touchstone.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.touchstone.shared.BadInput;

/**
 * Keeps what a person is typing, so that a time-out or a lost connection costs nobody their words
 * (G-11). A draft belongs to one account and one form; a page that has saved the form discards it.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class KeepingDrafts {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._/-]{1,200}");
    private static final int LONGEST = 500_000;
    private static final int MOST = 200;

    /** The fields of a form as its page sent them, and when. */
    public record Draft(String fields, Instant savedAt) {}

    @Inject private Drafts drafts;
    @Inject private Caller caller;

    /** @param fields JSON, given back as it is */
    public void keep(String form, String fields) {
        requireForm(form);
        if (fields.length() > LONGEST || drafts.count(caller.accountId()) >= MOST && kept(form).isEmpty()) {
            throw BadInput.at("fields", "draft.too-much");
        }
        drafts.put(caller.accountId(), form, fields);
    }

    public Optional<Draft> kept(String form) {
        requireForm(form);
        return drafts.find(caller.accountId(), form);
    }

    public void discard(String form) {
        requireForm(form);
        drafts.remove(caller.accountId(), form);
    }

    private static void requireForm(String form) {
        if (form == null || !FORM.matcher(form).matches()) {
            throw BadInput.at("form", "draft.form");
        }
    }
}
