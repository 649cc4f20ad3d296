package org.touchstone.appointing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Texts;

/** Writing the letters that jobs are offered with: HR of the organisation; whoever offers reads them. */
@Stateless
@RolesAllowed({Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER})
public class Lettering {

    private static final String[] READERS = {Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER};

    /**
     * A letter in a list; organisation is null for the one that ships with every installation, which nobody
     * changes: an organisation writes its own beside it.
     */
    public record LetterRow(long id, Long organisationId, String organisation, String name, String changedBy, java.time.Instant changedAt) {}

    /** A letter in full. */
    public record LetterView(long id, int version, Long organisationId, String name, String text, boolean mayChange) {}

    @Inject private Letters letters;
    @Inject private Directory directory;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** The letters of the caller's organisations, and the one that ships. */
    public List<LetterRow> letters() {
        return letters.rows(caller.holdsForSystem(READERS) ? null : caller.organisations(READERS));
    }

    /** The letters that an organisation can offer with: id to name, its own first. */
    public Map<Long, String> choices(long organisationId) {
        caller.requireAt(organisationId, READERS);
        var choices = new LinkedHashMap<Long, String>();
        letters.of(organisationId).forEach(l -> choices.put(l.id(), l.name()));
        return choices;
    }

    public LetterView letter(long id) {
        var letter = letters.get(id);
        if (letter.organisationId() != null) {
            caller.requireAt(letter.organisationId(), READERS);
        }
        return new LetterView(
                id,
                letter.version(),
                letter.organisationId(),
                letter.name(),
                letter.text(),
                letter.organisationId() != null && caller.holdsAt(letter.organisationId(), Role.HR_PARTNER));
    }

    /** The organisations that the caller writes letters for: id to name. */
    @RolesAllowed(Role.HR_PARTNER)
    public Map<Long, String> organisations() {
        var names = new LinkedHashMap<Long, String>();
        directory.organisations().stream()
                .filter(o -> caller.holdsAt(o.id(), Role.HR_PARTNER))
                .forEach(o -> names.put(o.id(), o.name()));
        return names;
    }

    /**
     * Writes a new letter.
     *
     * @return its id
     */
    @RolesAllowed(Role.HR_PARTNER)
    public long add(long organisationId, String name, String text) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        letters.requireFree(organisationId, name, 0);
        var letter = new LetterTemplate(organisationId, name, text, caller.name(), clock.instant());
        letters.add(letter);
        events.fire(new LetterChanged(letter.id(), organisationId, letter.name()));
        return letter.id();
    }

    /** Changes a letter; those sent stay as they were sent. */
    @RolesAllowed(Role.HR_PARTNER)
    public void write(long id, int seen, String name, String text) {
        var letter = letters.locked(id);
        if (letter.organisationId() == null) {
            throw new org.touchstone.shared.RuleBroken(null, "letter.ships");
        }
        caller.requireAt(letter.organisationId(), Role.HR_PARTNER);
        letters.requireFree(letter.organisationId(), name, id);
        letter.write(seen, name, text, caller.name(), clock.instant());
        events.fire(new LetterChanged(id, letter.organisationId(), letter.name()));
    }

    /** The letter as somebody would get it, with made-up facts; a text that cannot be is refused. */
    public String preview(String text) {
        LetterText.check(text);
        var today = LocalDate.now(clock);
        var facts = new EnumMap<LetterText.Field, String>(LetterText.Field.class);
        for (var field : LetterText.Field.values()) {
            facts.put(field, Texts.say("letter.example." + field));
        }
        facts.put(LetterText.Field.START_DATE, Texts.day(today.plusMonths(2)));
        facts.put(LetterText.Field.ANSWER_BY, Texts.day(today.plusWeeks(1)));
        facts.put(LetterText.Field.TODAY, Texts.day(today));
        facts.put(LetterText.Field.SENDER, caller.name());
        return LetterText.fill(text.replace("\r\n", "\n"), facts);
    }
}
