package org.touchstone.values;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.RuleBroken;

/**
 * Writing a framework, putting it in force and ending it. HR writes that of its organisation; the
 * national one and the templates are written by administrators of the whole system.
 *
 * <p>Whoever changes something names the version they have seen, and hears of it when somebody else was
 * first (G-11).
 */
@Stateless
@RolesAllowed({Role.HR_PARTNER, Role.ADMIN})
public class Stating {

    private static final int LONGEST_REASON = 2000;

    @Inject private Frameworks frameworks;
    @Inject private Readers readers;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** Begins a framework of an organisation's own with nothing in it. */
    public long begin(long organisationId, String name) {
        var called = checkedName(name);
        var line = lineOf(organisationId);
        var draft =
                ValuesFramework.blank(
                        organisationId, frameworks.nextNumber(line), called, national(), readers.author(), clock.instant());
        return added(draft, "FrameworkBegun");
    }

    /** Begins a framework of an organisation's own as a copy of a template or of the national one. */
    public long adopt(long sourceId, long organisationId, String name) {
        var line = lineOf(organisationId);
        var source = frameworks.get(sourceId);
        readers.require(source);
        if (source.kind() == ValuesFramework.Kind.LOCAL || source.isDraft()) {
            throw new RuleBroken(null, "values.adopt.only-templates");
        }
        var called = checkedName(ValueText.plain(name).isEmpty() ? source.name() : name);
        var draft =
                source.adoptedBy(
                        organisationId,
                        frameworks.nextNumber(line),
                        called,
                        national(),
                        readers.author(),
                        clock.instant());
        return added(draft, "FrameworkAdopted");
    }

    /** Begins the next version of a framework: what is published is changed in no other way (VR-1). */
    public long nextVersion(long id) {
        var source = frameworks.get(id);
        readers.requireWriter(source);
        if (source.organisationId() != null) {
            frameworks.lockOrganisation(source.organisationId());
        }
        requireNoDraft(source.line());
        var number = frameworks.nextNumber(source.line());
        return added(source.nextVersion(number, national(), readers.author(), clock.instant()), "VersionBegun");
    }

    /** Changes what a draft is called and, unless left out, what the five ratings mean. */
    public void describe(long id, int seen, String name, List<String> anchors) {
        var text = new FrameworkText(name, anchors, List.of()).plain();
        text.check(Set.of());
        var draft = draft(id, seen);
        done(draft, null, draft.describe(text.name(), text.anchors(), readers.author(), clock.instant()));
    }

    public long addValue(long id, ValueText typed) {
        var draft = draft(id);
        var nationals = national().byCode();
        var text = checked(typed, nationals.keySet());
        var value = draft.add(text, nationals, readers.author(), clock.instant());
        done(draft, null, new FrameworkEdited(id, draft.organisationId(), "ValueAdded", text.code()));
        return value.id();
    }

    public void changeValue(long valueId, int seen, ValueText typed) {
        var draft = draft(frameworks.frameworkOf(valueId));
        var value = draft.value(valueId);
        value.requireSeen(seen);
        var nationals = national().byCode();
        var text = checked(typed, nationals.keySet());
        done(draft, value, draft.change(value, text, nationals, readers.author(), clock.instant()));
    }

    public void removeValue(long valueId, int seen) {
        var draft = draft(frameworks.frameworkOf(valueId));
        var value = draft.value(valueId);
        value.requireSeen(seen);
        done(draft, null, draft.remove(value, readers.author(), clock.instant()));
    }

    /** Moves a value so many places down, or (negative) up. */
    public void moveValue(long valueId, int places) {
        var draft = draft(frameworks.frameworkOf(valueId));
        done(draft, null, draft.move(draft.value(valueId), places, readers.author(), clock.instant()));
    }

    /** Says which national values each value carries out; those not named keep what they have. */
    public void map(long id, int seen, Map<Long, Set<String>> codes) {
        var draft = draft(id, seen);
        done(draft, null, draft.map(codes, national().byCode(), readers.author(), clock.instant()));
    }

    /** Replaces all that a draft says. */
    public void rewrite(long id, int seen, FrameworkText typed) {
        var draft = draft(id, seen);
        var nationals = national().byCode();
        var text = typed.plain();
        text.check(draft.isNational() ? Set.of() : nationals.keySet());
        done(draft, null, draft.rewrite(text, nationals, readers.author(), clock.instant()));
    }

    /** Puts a draft in force from a day on; done by somebody who has not written it alone (G-6). */
    public void publish(long id, int seen, LocalDate from, String reason) {
        var why = checkedReason(reason, "effectiveFrom", from);
        var draft = draft(id, seen);
        var line = frameworks.lineToChange(draft.line());
        draft.publish(from, why, line, LocalDate.now(clock), readers.author(), clock.instant()).forEach(events::fire);
    }

    /** Ends what is published; the organisation then works by the national framework. */
    public void retire(long id, int seen, LocalDate until, String reason) {
        var why = checkedReason(reason, "effectiveUntil", until);
        var framework = toChange(id);
        framework.requirePublished();
        framework.requireSeen(seen);
        events.fire(framework.retire(until, why, LocalDate.now(clock), readers.author(), clock.instant()));
    }

    /** Throws a draft away. Nothing refers to a draft, so nothing is lost but its words. */
    public void discard(long id, int seen) {
        var draft = draft(id, seen);
        events.fire(new FrameworkEdited(id, draft.organisationId(), "DraftDiscarded", draft.name()));
        frameworks.remove(draft);
    }

    private String lineOf(long organisationId) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        frameworks.lockOrganisation(organisationId);
        var line = ValuesFramework.lineOf(organisationId);
        requireNoDraft(line);
        return line;
    }

    private void requireNoDraft(String line) {
        frameworks
                .draft(line)
                .ifPresent(
                        draft -> {
                            throw new RuleBroken(null, "values.draft-exists", draft.number(), draft.name());
                        });
    }

    private ValuesFramework national() {
        return frameworks.national(LocalDate.now(clock));
    }

    private ValuesFramework draft(long id, int seen) {
        var draft = draft(id);
        draft.requireSeen(seen);
        return draft;
    }

    private ValuesFramework draft(long id) {
        var draft = toChange(id);
        draft.requireDraft();
        return draft;
    }

    private ValuesFramework toChange(long id) {
        var framework = frameworks.toChange(id);
        readers.requireWriter(framework);
        return framework;
    }

    private long added(ValuesFramework draft, String what) {
        frameworks.add(draft);
        events.fire(new FrameworkEdited(draft.id(), draft.organisationId(), what, draft.name()));
        return draft.id();
    }

    private void done(ValuesFramework draft, Value value, DomainEvent event) {
        frameworks.touch(draft, value);
        events.fire(event);
    }

    private static ValueText checked(ValueText typed, Set<String> nationals) {
        var text = typed.plain();
        var bad = new BadInput.Gathering();
        text.check(bad, "", nationals);
        bad.refuse();
        return text;
    }

    private static String checkedName(String name) {
        var plain = ValueText.plain(name);
        var bad = new BadInput.Gathering();
        FrameworkText.checkName(bad, plain);
        bad.refuse();
        return plain;
    }

    private String checkedReason(String reason, String dayField, LocalDate day) {
        var plain = ValueText.plain(reason);
        new BadInput.Gathering()
                .when(day == null, dayField, "values.day.required")
                .when(day != null && day.isBefore(LocalDate.now(clock)), dayField, "values.from.past")
                .when(plain.isEmpty(), "reason", "values.reason.required")
                .when(plain.length() > LONGEST_REASON, "reason", "values.too-long", LONGEST_REASON, plain.length())
                .refuse();
        return plain;
    }
}
