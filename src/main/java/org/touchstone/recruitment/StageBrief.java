package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.shared.BadInput;

/** What a stage looks at, and what candidates are told when they come to it and when they pass it. */
@Embeddable
public class StageBrief {

    private static final String COMMA = ",";

    @Column(name = "looks_at")
    private String looksAt;

    @Column(name = "value_codes")
    private String valueCodes;

    @Column(name = "entered_subject")
    private String enteredSubject;

    @Column(name = "entered_body")
    private String enteredBody;

    @Column(name = "left_subject")
    private String leftSubject;

    @Column(name = "left_body")
    private String leftBody;

    protected StageBrief() {} // for JPA

    /**
     * @param looksAt the criteria that an interview asks about, by where they are assessed; none for the usual ones
     * @param values the codes of the values it looks at; none for all
     * @param entered what a candidate is told on coming to the stage
     * @param left what a candidate is told on passing it
     */
    public StageBrief(
            Collection<Criterion.AssessedAt> looksAt, Collection<String> values, StageMessage entered, StageMessage left) {
        this.looksAt = joined(looksAt.stream().sorted().map(Enum::name));
        this.valueCodes = joined(values.stream().sorted());
        this.enteredSubject = entered.subject();
        this.enteredBody = entered.body();
        this.leftSubject = left.subject();
        this.leftBody = left.body();
    }

    /** Looks at everything and leaves telling to the usual notices. */
    static StageBrief usual() {
        return new StageBrief(List.of(), List.of(), StageMessage.NONE, StageMessage.NONE);
    }

    static String joined(Stream<String> codes) {
        var text = codes.distinct().collect(Collectors.joining(COMMA));
        return text.isEmpty() ? null : text;
    }

    /** The same without values that are not stated any more. */
    StageBrief knowing(Set<String> known) {
        return new StageBrief(looksAt(), values().stream().filter(known::contains).toList(), entered(), left());
    }

    void gather(BadInput.Gathering gathering, String at, Stage.Kind kind, Set<String> known) {
        var unknown = values().stream().filter(code -> !known.contains(code)).findFirst();
        gathering
                .when(kind != null && !kind.isAboutValues() && valueCodes != null, at + "values", "plan.values.nowhere")
                .when(kind != null && !kind.isAsked() && looksAt != null, at + "looksAt", "plan.criteria.nowhere")
                .when(
                        unknown.isPresent(), at + "values", "plan.values.unknown", unknown.orElse(null),
                        known.stream().sorted().collect(Collectors.joining(", ")));
        entered().gather(gathering, at + "entered");
        left().gather(gathering, at + "left");
    }

    public List<Criterion.AssessedAt> looksAt() {
        return codes(looksAt).map(Criterion.AssessedAt::valueOf).toList();
    }

    public List<String> values() {
        return codes(valueCodes).toList();
    }

    static Stream<String> codes(String joined) {
        return joined == null ? Stream.empty() : Arrays.stream(joined.split(COMMA));
    }

    public StageMessage entered() {
        return new StageMessage(enteredSubject, enteredBody);
    }

    public StageMessage left() {
        return new StageMessage(leftSubject, leftBody);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageBrief that
                && Objects.equals(looksAt, that.looksAt)
                && Objects.equals(valueCodes, that.valueCodes)
                && entered().equals(that.entered())
                && left().equals(that.left());
    }

    @Override
    public int hashCode() {
        return Objects.hash(looksAt, valueCodes, enteredSubject, enteredBody, leftSubject, leftBody);
    }
}
