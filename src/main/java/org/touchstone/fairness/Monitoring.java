package org.touchstone.fairness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.fairness.Declarations.Declared;
import org.touchstone.fairness.Declarations.StaffNumber;
import org.touchstone.recruitment.Applying;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;

/**
 * Saying who one is, or not: after an application, which is then counted so at every later stage, and as a
 * member of staff. Only ever one's own answers, every one of them optional, to be changed and taken back at
 * any time. Nobody else reads them; figures are made of many together.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Monitoring {

    /**
     * A form as its owner sees it.
     *
     * @param objected whether the answers were taken back, and the person is in no figure
     * @param answers codes by characteristic, in the order of the form; null where not answered yet
     */
    public record Form(boolean objected, Map<String, String> answers) {

        public boolean isBegun() {
            return answers.values().stream().anyMatch(a -> a != null);
        }
    }

    @Inject private Declarations declarations;
    @Inject private CodeLists lists;
    @Inject private Applying applying;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** The questions, with the answers that may be given. */
    public List<Characteristic> questions() {
        return lists.all();
    }

    /** My answers beside an application of mine. */
    public Form ofApplication(long applicationId) {
        requireMine(applicationId);
        return form(declarations.ofApplication(applicationId));
    }

    /**
     * Answers beside an application of mine. What is not among the answers stays as it is.
     *
     * @param answers codes or labels by characteristic; null or blank for a question left unanswered
     */
    public void answer(long applicationId, Map<String, String> answers) {
        requireSent(applicationId);
        var before = declarations.ofApplication(applicationId);
        declarations.putForApplication(applicationId, changed(before, answers), clock.instant());
        events.fire(new MonitoringChanged("monitoring-form", applicationId, "ANSWERED"));
    }

    /** Takes my answers back and keeps the application out of every figure. */
    public void withdraw(long applicationId) {
        requireMine(applicationId);
        declarations.putForApplication(applicationId, new Declared(true, Map.of()), clock.instant());
        events.fire(new MonitoringChanged("monitoring-form", applicationId, "WITHDRAWN"));
    }

    /** My answers as a member of staff. */
    public Form mine() {
        return form(declarations.ofStaff(staffNumbers().get(0)));
    }

    /** Answers as a member of staff, for all staff numbers I have. */
    public void declare(Map<String, String> answers) {
        for (var number : staffNumbers()) {
            declarations.putForStaff(number, changed(declarations.ofStaff(number), answers), clock.instant());
        }
        events.fire(new MonitoringChanged("staff-declaration", caller.personId(), "ANSWERED"));
    }

    /** Takes my answers as a member of staff back; no import brings them again. */
    public void withdrawMine() {
        staffNumbers().forEach(n -> declarations.putForStaff(n, new Declared(true, Map.of()), clock.instant()));
        events.fire(new MonitoringChanged("staff-declaration", caller.personId(), "WITHDRAWN"));
    }

    private Declared changed(Optional<Declared> before, Map<String, String> answers) {
        var all = lists.all().stream().collect(Collectors.toMap(Characteristic::code, c -> c));
        var codes = new HashMap<>(before.map(Declared::codes).orElse(Map.of()));
        var bad = new BadInput.Gathering();
        answers.forEach(
                (name, text) -> {
                    var characteristic = all.get(name);
                    bad.when(characteristic == null, name, "fairness.characteristic.unknown", String.join(", ", all.keySet()));
                    if (characteristic != null) {
                        var code = code(characteristic, text);
                        code.ifPresent(c -> codes.put(name, c.id()));
                        bad.when(code.isEmpty(), name, "fairness.answer.unknown", offered(characteristic));
                    }
                });
        bad.refuse();
        return new Declared(false, codes);
    }

    private static Optional<Code> code(Characteristic characteristic, String text) {
        return text == null || text.isBlank()
                ? Optional.of(characteristic.unanswered(Code.Kind.NOT_STATED))
                : characteristic.meaning(text);
    }

    private static String offered(Characteristic characteristic) {
        return characteristic.offered().stream().map(Code::code).collect(Collectors.joining(", "));
    }

    private Form form(Optional<Declared> declared) {
        var answers = new LinkedHashMap<String, String>();
        for (var characteristic : lists.all()) {
            var code = declared.map(d -> d.codes().get(characteristic.code())).map(characteristic.byId()::get);
            answers.put(characteristic.code(), code.map(Code::code).orElse(null));
        }
        return new Form(declared.map(Declared::objected).orElse(false), answers);
    }

    private void requireMine(long applicationId) {
        if (!applying.isMine(applicationId)) {
            throw new NotFound("application", applicationId);
        }
    }

    private void requireSent(long applicationId) {
        requireMine(applicationId);
        if (applying.sentOn(applicationId).isEmpty()) {
            throw new RuleBroken(null, "fairness.monitoring.not-sent");
        }
    }

    private List<StaffNumber> staffNumbers() {
        var numbers = declarations.staffNumbers(caller.personId(), LocalDate.now(clock));
        if (numbers.isEmpty()) {
            throw new RuleBroken(null, "fairness.declaration.not-staff");
        }
        return numbers;
    }
}
