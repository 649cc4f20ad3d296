package org.touchstone.values;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * One version of what an organisation says it stands for. Written as a draft, by two or more people
 * before it is published; from then on its words never change (VR-1): a change is the next version, and
 * what was rated against this one keeps its meaning.
 *
 * <p>A published framework is in force from a day on. The next version sets its last day, and it is then
 * retired: at once in name, on that day in effect.
 */
@Entity
@Table(name = "values_framework")
public class ValuesFramework {

    /** Whose it is: everybody's, one organisation's, or nobody's yet. */
    public enum Kind {
        NATIONAL,
        LOCAL,
        TEMPLATE
    }

    /** Where it stands on its way. */
    public enum State {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    static final String NATIONAL_LINE = "national";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    /** The row of versions it belongs to. */
    @Column(updatable = false)
    private String line;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    private String name;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Column(name = "based_on_id", updatable = false)
    private Long basedOn;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_until")
    private LocalDate effectiveUntil;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "publish_reason")
    private String publishReason;

    @Column(name = "retire_reason")
    private String retireReason;

    @ElementCollection
    @CollectionTable(name = "framework_author", joinColumns = @JoinColumn(name = "framework_id"))
    private Set<Author> authors = new HashSet<>();

    @OneToMany(mappedBy = "framework", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Value> values = new ArrayList<>();

    @OneToMany(mappedBy = "framework", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Anchor> anchors = new ArrayList<>();

    protected ValuesFramework() {} // for JPA

    ValuesFramework(Kind kind, Long organisationId, String line, int number, String name, Long basedOn) {
        this.kind = kind;
        this.organisationId = organisationId;
        this.line = line;
        this.number = number;
        this.name = name;
        this.basedOn = basedOn;
    }

    static String lineOf(long organisationId) {
        return "organisation-" + organisationId;
    }

    /** A draft that says nothing yet; ratings mean what they mean in the national framework. */
    static ValuesFramework blank(
            long organisationId, int number, String name, ValuesFramework national, Author by, Instant at) {
        var draft = new ValuesFramework(Kind.LOCAL, organisationId, lineOf(organisationId), number, name, null);
        draft.rate(null, national.anchorsOf(null)); // the house default is data: what the national framework says
        draft.signed(by, at);
        return draft;
    }

    /** A draft of the organisation's own that says what this one says. */
    ValuesFramework adoptedBy(
            long organisation, int next, String called, ValuesFramework national, Author by, Instant at) {
        var draft = new ValuesFramework(Kind.LOCAL, organisation, lineOf(organisation), next, called, id);
        draft.copy(this, national, by, at);
        return draft;
    }

    /** The next version: a draft that says what this one says, to be changed (VR-1). */
    ValuesFramework nextVersion(int next, ValuesFramework national, Author by, Instant at) {
        if (state == State.DRAFT) {
            throw new RuleBroken("VR-1", "values.is-draft");
        }
        var draft = new ValuesFramework(kind, organisationId, line, next, name, id);
        draft.copy(this, national, by, at);
        return draft;
    }

    private void copy(ValuesFramework source, ValuesFramework national, Author by, Instant at) {
        rate(null, source.anchorsOf(null));
        for (var value : source.values) {
            var own = source.anchorsOf(value);
            var copy = new Value(this, values.size(), value.text(own), by, at);
            if (!isNational()) {
                copy.carryOut(value, national.byCode());
            }
            values.add(copy);
            rate(copy, own);
        }
        signed(by, at);
    }

    FrameworkEdited describe(String newName, List<String> texts, Author by, Instant at) {
        requireDraft();
        name = newName;
        if (!texts.isEmpty()) {
            rate(null, texts);
        }
        return edited("FrameworkDescribed", newName, by, at);
    }

    Value add(ValueText text, Map<String, Value> nationals, Author by, Instant at) {
        requireDraft();
        requireFree(text.code(), null);
        if (values.size() >= FrameworkText.MOST_VALUES) {
            throw new RuleBroken(null, "values.value.most", FrameworkText.MOST_VALUES);
        }
        var value = new Value(this, values.size(), text, by, at);
        values.add(value);
        finish(value, text, nationals);
        signed(by, at);
        return value;
    }

    FrameworkEdited change(Value value, ValueText text, Map<String, Value> nationals, Author by, Instant at) {
        requireDraft();
        requireFree(text.code(), value);
        value.say(text, by, at);
        finish(value, text, nationals);
        return edited("ValueChanged", value.code(), by, at);
    }

    FrameworkEdited remove(Value value, Author by, Instant at) {
        requireDraft();
        rate(value, List.of());
        values.remove(value);
        count();
        return edited("ValueRemoved", value.code(), by, at);
    }

    /** Moves a value so many places down, or (negative) up, and no further than the end. */
    FrameworkEdited move(Value value, int places, Author by, Instant at) {
        requireDraft();
        var from = values.indexOf(value);
        var to = Math.max(0, Math.min(values.size() - 1, from + places));
        values.add(to, values.remove(from));
        count();
        return edited("ValueMoved", value.code(), by, at);
    }

    /** Takes the words of a whole document: values are known by their code. */
    FrameworkEdited rewrite(FrameworkText text, Map<String, Value> nationals, Author by, Instant at) {
        requireDraft();
        name = text.name();
        if (!text.anchors().isEmpty()) {
            rate(null, text.anchors());
        }
        var kept = text.values().stream().map(ValueText::code).collect(Collectors.toSet());
        values.stream().filter(v -> !kept.contains(v.code())).toList().forEach(v -> remove(v, by, at));
        var place = 0;
        for (var one : text.values()) {
            var there = byCode().get(one.code());
            if (there == null) {
                there = add(one, nationals, by, at);
            } else {
                change(there, one, nationals, by, at);
            }
            there.standAt(place++);
        }
        return edited("FrameworkRewritten", name, by, at);
    }

    /** Says which national values each value carries out; values not named keep what they have. */
    FrameworkEdited map(Map<Long, Set<String>> codes, Map<String, Value> nationals, Author by, Instant at) {
        requireDraft();
        for (var entry : codes.entrySet()) {
            value(entry.getKey()).carryOut(named(entry.getValue(), nationals));
        }
        return edited("ValuesMapped", name, by, at);
    }

    /**
     * Puts the draft in force from a day on, and ends what was in force before it.
     *
     * @param line every version of its line, itself included
     */
    List<FrameworkMoved> publish(
            LocalDate from, String reason, List<ValuesFramework> line, LocalDate today, Author by, Instant at) {
        requireDraft();
        var gaps = stated().gaps();
        if (!gaps.isEmpty()) {
            throw new RuleBroken(
                    "VR-1", "values.not-ready", gaps.stream().map(Gap::problem).collect(Collectors.joining(" ")));
        }
        if (authors.equals(Set.of(by))) {
            throw new RuleBroken("G-6", "values.four-eyes");
        }
        if (from.isBefore(today)) {
            throw BadInput.at("effectiveFrom", "values.from.past");
        }
        var events = new ArrayList<FrameworkMoved>();
        for (var other : line) {
            if (other != this && other.isInTheWayFrom(from)) {
                events.add(other.end(from, Texts.say("values.superseded", number), by, at));
            }
        }
        effectiveFrom = from;
        publishedBy = by.name();
        publishedAt = at;
        publishReason = reason;
        events.add(move(State.PUBLISHED, reason));
        return events;
    }

    private boolean isInTheWayFrom(LocalDate day) {
        return state != State.DRAFT
                && !effectiveFrom.equals(effectiveUntil)
                && (effectiveUntil == null || effectiveUntil.isAfter(day));
    }

    private FrameworkMoved end(LocalDate day, String reason, Author by, Instant at) {
        if (!day.isAfter(effectiveFrom)) {
            throw BadInput.at("effectiveFrom", "values.from.before", number, effectiveFrom);
        }
        return retired(day, reason, by, at);
    }

    /** Ends what was published. Until another is, the organisation works by the national framework. */
    FrameworkMoved retire(LocalDate day, String reason, LocalDate today, Author by, Instant at) {
        requirePublished();
        if (isNational()) {
            throw new RuleBroken(null, "values.national-stays");
        }
        if (day.isBefore(today)) {
            throw BadInput.at("effectiveUntil", "values.from.past");
        }
        if (day.isBefore(effectiveFrom)) {
            throw BadInput.at("effectiveUntil", "values.until.before");
        }
        return retired(day, reason, by, at);
    }

    private FrameworkMoved retired(LocalDate day, String reason, Author by, Instant at) {
        effectiveUntil = day;
        retireReason = reason;
        changedBy = by.name();
        changedAt = at;
        return move(State.RETIRED, reason);
    }

    private FrameworkMoved move(State next, String reason) {
        var event = new FrameworkMoved(id == null ? 0 : id, organisationId, state, next, reason);
        state = next;
        return event;
    }

    private void finish(Value value, ValueText text, Map<String, Value> nationals) {
        rate(value, text.anchors());
        if (text.mapsTo() != null) {
            value.carryOut(named(text.mapsTo(), nationals));
        }
    }

    private static List<Value> named(Iterable<String> codes, Map<String, Value> nationals) {
        var found = new ArrayList<Value>();
        for (var code : codes) {
            var national = nationals.get(code);
            if (national == null) {
                throw BadInput.at("mapsTo", "values.mapping.unknown", code);
            }
            found.add(national);
        }
        return found;
    }

    /** Sets the anchors of one value, or (null) those of the whole framework. */
    private void rate(Value value, List<String> texts) {
        if (texts.isEmpty()) {
            anchors.removeIf(a -> a.of(value));
        }
        for (int i = 0; i < texts.size(); i++) {
            rate(value, i + 1, texts.get(i));
        }
    }

    private void rate(Value value, int points, String text) {
        var there = anchors.stream().filter(a -> a.of(value) && a.stated().points() == points).findFirst();
        there.ifPresentOrElse(a -> a.say(text), () -> anchors.add(new Anchor(this, value, points, text)));
    }

    private List<String> anchorsOf(Value value) {
        return statedAnchors(value).stream().map(StatedAnchor::text).toList();
    }

    private List<StatedAnchor> statedAnchors(Value value) {
        return anchors.stream()
                .filter(a -> a.of(value))
                .map(Anchor::stated)
                .sorted(Comparator.comparingInt(StatedAnchor::points))
                .toList();
    }

    private void count() {
        for (int i = 0; i < values.size(); i++) {
            values.get(i).standAt(i);
        }
    }

    private FrameworkEdited edited(String what, String part, Author by, Instant at) {
        signed(by, at);
        return new FrameworkEdited(id == null ? 0 : id, organisationId, what, part);
    }

    private void signed(Author by, Instant at) {
        authors.add(by);
        changedBy = by.name();
        changedAt = at;
    }

    void requireDraft() {
        if (state != State.DRAFT) {
            throw new RuleBroken("VR-1", "values.published-stays");
        }
    }

    void requirePublished() {
        if (state != State.PUBLISHED) {
            throw new RuleBroken("VR-1", "values.only-published-retires");
        }
    }

    private void requireFree(String code, Value own) {
        if (values.stream().anyMatch(v -> v != own && v.isCalled(code))) {
            throw BadInput.at("code", "values.value.code.taken", code);
        }
    }

    void requireSeen(int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    Value value(long valueId) {
        return values.stream().filter(v -> v.is(valueId)).findFirst().orElseThrow(() -> new NotFound("value", valueId));
    }

    Map<String, Value> byCode() {
        return values.stream().collect(Collectors.toMap(Value::code, v -> v));
    }

    StatedFramework stated() {
        var usual = statedAnchors(null);
        return new StatedFramework(
                id == null ? 0 : id,
                version,
                kind,
                organisationId,
                name,
                number,
                state,
                basedOn,
                effectiveFrom,
                effectiveUntil,
                usual,
                values.stream().map(v -> v.stated(statedAnchors(v), usual)).toList());
    }

    boolean isNational() {
        return kind == Kind.NATIONAL;
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    String line() {
        return line;
    }

    Kind kind() {
        return kind;
    }

    Long organisationId() {
        return organisationId;
    }
}
