package org.touchstone.interviewing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.people.OrganisationRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Texts;
import org.touchstone.values.Framing;
import org.touchstone.values.StatedAnchor;
import org.touchstone.values.StatedBehaviour;
import org.touchstone.values.StatedValue;
import org.touchstone.values.ValueName;

/**
 * The library of questions about an organisation's values. HR, the recruitment team and recruiting
 * managers read it, and how each question has served; HR and the team write it.
 */
@Stateless
@RolesAllowed({Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER})
public class Questioning {

    private static final String[] READERS = {Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER};
    private static final String[] WRITERS = {Role.HR_PARTNER, Role.RECRUITMENT_TEAM};

    @Inject private Questions questions;
    @Inject private InterviewSheets sheets;
    @Inject private Framing framing;
    @Inject private Directory directory;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.interviewing.least-ratings")
    private int leastRatings;

    /** The questions of an organisation and those that ship with every installation, with how they have served there. */
    public Page<QuestionRow> library(long organisationId, QuestionFilter filter, Paging paging) {
        caller.requireAt(organisationId, READERS);
        var page = questions.rows(organisationId, filter, paging);
        var counts = counts(organisationId, page.rows().stream().map(QuestionRow::id).toList());
        var names = framing.names(page.rows().stream().map(QuestionRow::valueId).distinct().toList());
        var rows =
                page.rows().stream()
                        .map(
                                r ->
                                        r.with(
                                                names.getOrDefault(r.valueId(), r.valueCode()),
                                                Served.of(counts.getOrDefault(r.id(), List.of()), leastRatings)))
                        .toList();
        return new Page<>(rows, page.number(), page.size(), page.total());
    }

    private Map<Long, List<Served.Count>> counts(long organisationId, Collection<Long> ids) {
        return sheets.counts(organisationId, ids).stream().collect(Collectors.groupingBy(Served.Count::questionId));
    }

    /** The organisations whose library the caller reads: id to name. */
    public Map<Long, String> organisations() {
        return directory.organisations().stream()
                .filter(o -> caller.holdsAt(o.id(), READERS))
                .collect(
                        Collectors.toMap(
                                OrganisationRow::id, OrganisationRow::name, (a, b) -> a, LinkedHashMap::new));
    }

    public boolean mayWrite(long organisationId) {
        return caller.holdsAt(organisationId, WRITERS);
    }

    /** The values that an organisation works by today. */
    public List<StatedValue> values(long organisationId) {
        caller.requireAt(organisationId, READERS);
        return framing.inForce(organisationId).values();
    }

    /** The same by name alone, to choose from. */
    public List<ValueName> valueNames(long organisationId) {
        caller.requireAt(organisationId, READERS);
        return framing.namesInForce(organisationId);
    }

    public QuestionView question(long id) {
        var question = questions.get(id);
        requireReader(question);
        return new QuestionView(
                question.id(),
                question.version(),
                question.organisationId(),
                question.number(),
                question.valueCode(),
                framing.value(question.valueId()),
                question.text(),
                questions.isUsed(id),
                question.organisationId() != null && mayWrite(question.organisationId()) && question.isActive(),
                question.changedBy(),
                question.changedAt(),
                question.retiredAt(),
                question.retiredReason());
    }

    /** What a question about a value begins with: its behaviours to look out for, its anchors, and how to ask on. */
    public QuestionText suggested(long organisationId, long valueId) {
        var value = valueOf(organisationId, valueId);
        return new QuestionText(
                "",
                List.of(Texts.say("question.usual-probes").split("\\|")),
                value.weWill().stream().map(StatedBehaviour::text).toList(),
                value.weWillNot().stream().map(StatedBehaviour::text).toList(),
                value.anchors().stream().map(StatedAnchor::text).toList());
    }

    /** Adds a question about a value that the organisation works by today. */
    public long write(long organisationId, long valueId, QuestionText text) {
        requireWriter(organisationId);
        var value = valueOf(organisationId, valueId);
        var question = new Question(organisationId, value.id(), value.code(), text, caller.name(), clock.instant());
        questions.add(question);
        events.fire(question.edited("QuestionWritten", null));
        return question.id();
    }

    /**
     * Changes the words of a question. Where a kit holds it already, that kit keeps the old ones, and the
     * new ones become the next version (VR-7).
     *
     * @return the question that holds the new words
     */
    public long change(long id, int seen, QuestionText text) {
        requireWriterOf(questions.get(id));
        var question = questions.forChange(id, seen);
        if (!questions.isUsed(id)) {
            events.fire(question.rewrite(text, caller.name(), clock.instant()));
            questions.touch(question);
            return id;
        }
        var next = question.next(text, Texts.say("question.replaced"), caller.name(), clock.instant());
        questions.add(next);
        events.fire(next.edited("QuestionReplaced", null));
        return next.id();
    }

    /** Takes a question out of the library, with a reason; kits that hold it keep it. */
    public void retire(long id, int seen, String reason) {
        requireWriterOf(questions.get(id));
        events.fire(questions.forChange(id, seen).retire(reason, caller.name(), clock.instant()));
    }

    private StatedValue valueOf(long organisationId, long valueId) {
        return values(organisationId).stream()
                .filter(v -> v.id() == valueId)
                .findFirst()
                .orElseThrow(() -> BadInput.at("valueId", "question.value.unknown"));
    }

    private void requireReader(Question question) {
        if (question.organisationId() != null && !caller.holdsAt(question.organisationId(), READERS)) {
            throw new NotFound("question", question.id());
        }
    }

    private void requireWriterOf(Question question) {
        requireReader(question);
        if (question.organisationId() == null) {
            throw new Forbidden("write what ships with every installation");
        }
        requireWriter(question.organisationId());
    }

    private void requireWriter(long organisationId) {
        caller.requireAt(organisationId, READERS);
        if (!mayWrite(organisationId)) {
            throw new Forbidden("write questions");
        }
    }
}
