package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.interviewing.Empanelling.MemberRow;
import org.touchstone.recruitment.Progressing;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * Whether a panel may begin: enough members for every candidate, one of them trained, everybody has declared, and a kit
 * that asks about every essential, or a timetable (VR-5).
 */
@ApplicationScoped
class Readiness {

    @Inject private Rights rights;
    @Inject private Progressing progressing;
    @Inject private Panels panels;
    @Inject private Kits kits;
    @Inject private InterviewSheets sheets;
    @Inject private Slots slots;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.interviewing.training-years")
    private int trainingYears;

    @Inject
    @ConfigProperty(name = "touchstone.interviewing.least-members")
    private int leastMembers;

    /** The candidates whom nobody has decided on yet. */
    List<Bid> open(AtStage stage) {
        return progressing.at(stage.id()).stream().filter(b -> b.isOpenAt(stage.id())).toList();
    }

    List<MemberRow> rows(AtStage stage, List<Bid> bids, List<PanelMember> members, List<InterviewSheets.Stand> standings) {
        var trained = panels.trainedOn(stage.organisationId(), members.stream().map(PanelMember::personId).toList());
        var locked =
                standings.stream()
                        .filter(InterviewSheets.Stand::locked)
                        .collect(Collectors.groupingBy(InterviewSheets.Stand::personId, Collectors.counting()));
        var knowsReasons = knowsReasons(stage, members);
        return members.stream()
                .map(
                        m -> {
                            var on = trained.get(m.personId());
                            return new MemberRow(
                                    m.personId(),
                                    m.name(),
                                    m.isChair(),
                                    on,
                                    on != null && on.isAfter(validAfter()),
                                    bids.stream().filter(b -> m.hasDeclared(b.id())).count(),
                                    bids.stream().filter(b -> m.conflict(b.id()) != null).count(),
                                    locked.getOrDefault(m.personId(), 0L),
                                    m.namedAt(),
                                    m.leftAt(),
                                    knowsReasons || caller.isPerson(m.personId()) ? m.leftReason() : null);
                        })
                .toList();
    }

    /** Why somebody left can be about their health or a colleague: it is for the chair and those who oversee, not for the whole panel. */
    private boolean knowsReasons(AtStage stage, List<PanelMember> members) {
        return rights.oversees(stage) || members.stream().anyMatch(m -> m.isChair() && caller.isPerson(m.personId()));
    }

    /** What is missing before anybody can be rated (VR-5). */
    List<String> gaps(AtStage stage, List<PanelMember> members, List<MemberRow> rows, List<Bid> bids, Optional<Kit> kit) {
        var gaps = new ArrayList<>(ofPanel(stage, rows, bids.size(), kit));
        bids.stream().filter(b -> isShort(members, b)).forEach(b -> gaps.add(shortOf(b)));
        return gaps;
    }

    private String shortOf(Bid bid) {
        return Texts.say("panel.gap.candidate", leastMembers, bid.name());
    }

    /** What is missing whoever the candidate is. */
    List<String> ofPanel(AtStage stage, List<MemberRow> members, long candidates, Optional<Kit> kit) {
        var here = members.stream().filter(MemberRow::isHere).toList();
        var gaps = new ArrayList<String>();
        if (here.size() < leastMembers) {
            gaps.add(Texts.say("panel.gap.members", leastMembers, here.size()));
        }
        if (here.stream().noneMatch(MemberRow::trained)) {
            gaps.add(Texts.say("panel.gap.trained"));
        }
        if (here.stream().noneMatch(MemberRow::chair)) {
            gaps.add(Texts.say("panel.gap.chair"));
        }
        here.stream()
                .filter(m -> m.declared() < candidates)
                .forEach(m -> gaps.add(Texts.say("panel.gap.declared", m.name(), candidates - m.declared())));
        if (kit.filter(k -> !k.questions().isEmpty()).isEmpty()) {
            gaps.add(Texts.say(Shares.isCentre(stage) ? "panel.gap.timetable" : "panel.gap.kit"));
        }
        unasked(stage, kit).forEach(text -> gaps.add(Texts.say("panel.gap.essential", text)));
        return gaps;
    }

    /** Enough sit on the panel, and conflicts leave too few of them for this candidate. */
    boolean isShort(List<PanelMember> members, Bid bid) {
        var here = members.stream().filter(PanelMember::isHere).toList();
        return here.size() >= leastMembers && here.stream().filter(m -> m.conflict(bid.id()) == null).count() < leastMembers;
    }

    /**
     * The essentials that an interview is to ask about and that nothing in its kit is about: nobody is appointed
     * without them. What is asked already is not changed any more (VR-7).
     */
    List<String> unasked(AtStage stage, Optional<Kit> kit) {
        if (Shares.isCentre(stage) || kit.filter(Kit::isFrozen).isPresent()) {
            return List.of();
        }
        var asked = kit.map(Kit::questions).orElse(List.of()).stream().map(KitQuestion::criterionId).toList();
        return progressing.asked(stage).stream()
                .filter(c -> c.essential() && !asked.contains(c.id()))
                .map(Progressing.Asked::text)
                .toList();
    }

    /** Refuses the first rating of a candidate while something is missing (VR-5). */
    void requireReady(AtStage stage, Bid bid) {
        var bids = open(stage);
        var members = panels.members(stage.id());
        var rows = rows(stage, bids, members, sheets.standings(stage.id()));
        var gaps = new ArrayList<>(ofPanel(stage, rows, bids.size(), kits.of(stage.id())));
        if (isShort(members, bid)) {
            gaps.add(shortOf(bid));
        }
        if (!gaps.isEmpty()) {
            throw new RuleBroken("VR-5", "panel.not-ready", String.join(" ", gaps));
        }
    }

    /** Refuses while the time that a candidate has booked for an interview is still to come (VR-15); at a centre the timetable says when they come. */
    void requireBegun(AtStage stage, Bid bid) {
        if (!Shares.isCentre(stage)) {
            slots.booking(stage.id(), bid.id()).ifPresent(b -> b.requireBegun(bid.name(), clock.instant()));
        }
    }

    /** Fewer than these are no panel. */
    int leastMembers() {
        return leastMembers;
    }

    /** Training on or before this day counts no more. */
    LocalDate validAfter() {
        return LocalDate.now(clock).minusYears(trainingYears);
    }
}
