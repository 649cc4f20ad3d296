package org.touchstone.values;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

/**
 * One thing that an organisation stands for, stated as behaviours that people can see. It belongs to
 * one version of a framework: a rating given against it keeps its meaning for good (VR-1).
 */
@Entity(name = "FrameworkValue") // VALUE is a word of the query language
@Table(name = "framework_value")
public class Value {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "framework_id", updatable = false)
    private ValuesFramework framework;

    private int position;
    private String code;
    private String name;

    @Column(name = "plain_text")
    private String plainText;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "value", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Behaviour> behaviours = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "value_mapping",
            joinColumns = @JoinColumn(name = "value_id"),
            inverseJoinColumns = @JoinColumn(name = "national_id"))
    private Set<Value> mapsTo = new HashSet<>();

    protected Value() {} // for JPA

    Value(ValuesFramework framework, int position, ValueText text, Author by, Instant at) {
        this.framework = framework;
        this.position = position;
        say(text, by, at);
    }

    /** Takes the words of {@code text}; the framework has checked that it is a draft. */
    final void say(ValueText text, Author by, Instant at) {
        code = text.code();
        name = text.name();
        plainText = text.plainText();
        behaviours.clear();
        text.weWill().forEach(b -> add(Behaviour.Polarity.WE_WILL, b));
        text.weWillNot().forEach(b -> add(Behaviour.Polarity.WE_WILL_NOT, b));
        changedBy = by.name();
        changedAt = at;
    }

    private void add(Behaviour.Polarity polarity, BehaviourText text) {
        behaviours.add(new Behaviour(this, behaviours.size(), polarity, Behaviour.Level.valueOf(text.level()), text.text()));
    }

    void standAt(int place) {
        position = place;
    }

    /** A local value may carry out national ones and no others; so no mapping can go round in a circle. */
    void carryOut(Collection<Value> nationals) {
        if (!framework.isNational() && nationals.stream().allMatch(n -> n.framework.isNational() && !n.framework.isDraft())) {
            mapsTo.retainAll(nationals);
            mapsTo.addAll(nationals);
        } else if (!nationals.isEmpty()) {
            throw new RuleBroken(null, "values.mapping.only-national");
        }
    }

    /** Takes over a mapping to another version of the national framework, by code. */
    void carryOut(Value like, Map<String, Value> nationals) {
        var codes = like.framework.isNational() ? Set.of(like.code) : like.mappedCodes();
        carryOut(codes.stream().filter(nationals::containsKey).map(nationals::get).toList());
    }

    /** What it says, as somebody would write it. */
    ValueText text(List<String> ownAnchors) {
        return new ValueText(
                code,
                name,
                plainText,
                texts(Behaviour.Polarity.WE_WILL),
                texts(Behaviour.Polarity.WE_WILL_NOT),
                ownAnchors,
                mappedCodes().stream().sorted().toList());
    }

    private List<BehaviourText> texts(Behaviour.Polarity polarity) {
        return stated(polarity).stream().map(b -> new BehaviourText(b.level().name(), b.text())).toList();
    }

    void requireSeen(int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    StatedValue stated(List<StatedAnchor> own, List<StatedAnchor> usual) {
        return new StatedValue(
                id == null ? 0 : id,
                framework.id() == null ? 0 : framework.id(),
                version,
                code,
                name,
                plainText,
                stated(Behaviour.Polarity.WE_WILL),
                stated(Behaviour.Polarity.WE_WILL_NOT),
                own.isEmpty() ? usual : own,
                !own.isEmpty(),
                mappedCodes().stream().sorted().toList(),
                mapsTo.stream().map(n -> n.name).sorted().toList());
    }

    private List<StatedBehaviour> stated(Behaviour.Polarity polarity) {
        return behaviours.stream().filter(b -> b.is(polarity)).map(Behaviour::stated).toList();
    }

    private Set<String> mappedCodes() {
        return mapsTo.stream().map(n -> n.code).collect(Collectors.toSet());
    }

    boolean is(long asked) {
        return id != null && id == asked;
    }

    boolean isCalled(String asked) {
        return code.equals(asked);
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    ValuesFramework framework() {
        return framework;
    }
}
