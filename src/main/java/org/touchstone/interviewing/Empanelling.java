package org.touchstone.interviewing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.people.OrganisationRow;
import org.touchstone.people.PersonRow;
import org.touchstone.recruitment.Progressing;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * Who interviews: the members of a panel and its chair, who of them is trained, and what each says of
 * every candidate before anybody is rated (VR-5).
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Empanelling {

    /**
     * Somebody who is or was on a panel.
     *
     * @param trainedOn when they were last trained, or null
     * @param trained whether that still counts
     * @param declared of how many candidates they have said whether anything stands in the way
     * @param conflicts of how many they have said that something does
     * @param leftReason why they left, for the chair, those who oversee the stage and themself; else null
     */
    public record MemberRow(
            long personId,
            String name,
            boolean chair,
            LocalDate trainedOn,
            boolean trained,
            long declared,
            long conflicts,
            long locked,
            Instant namedAt,
            Instant leftAt,
            String leftReason) {

        public boolean isHere() {
            return leftAt == null;
        }
    }

    /**
     * The panel of a stage.
     *
     * @param gaps what is missing before anybody can be rated, in words (VR-5)
     * @param advice what would be better, in words
     */
    public record PanelView(
            long stageId,
            String stage,
            long vacancyId,
            String title,
            boolean mayChange,
            long candidates,
            List<MemberRow> members,
            List<String> gaps,
            List<String> advice,
            List<PersonRow> choices) {}

    /** What I say of one candidate; whoever has not said anything yet has neither. */
    public record Declared(String ref, String name, boolean declared, String conflict, boolean locked) {}

    /** My declarations at a stage. */
    public record Declarations(long stageId, String stage, String title, List<Declared> candidates) {}

    /** Whether anything stands in the way of judging this candidate fairly: no words say that nothing does. */
    public record Word(String ref, String conflict) {}

    /** Somebody who has learned how to interview about values. */
    public record Trained(long id, long personId, String name, LocalDate trainedOn, boolean valid, String recordedBy) {

        public Trained(long id, long personId, String name, LocalDate trainedOn, String recordedBy) {
            this(id, personId, name, trainedOn, false, recordedBy);
        }

        Trained counting(LocalDate after) {
            return new Trained(id, personId, name, trainedOn, trainedOn.isAfter(after), recordedBy);
        }
    }

    @Inject private Rights rights;
    @Inject private Progressing progressing;
    @Inject private Panels panels;
    @Inject private Readiness readiness;
    @Inject private Kits kits;
    @Inject private InterviewSheets sheets;
    @Inject private Directory directory;
    @Inject private Notifying notifying;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.interviewing.least-members")
    private int leastMembers;

    @Inject
    @ConfigProperty(name = "touchstone.interviewing.advised-members")
    private int advisedMembers;

    // --- the panel

    /** Who is or was on a panel, what is missing, and, for whoever prepares it, who could be asked. */
    public PanelView panel(long stageId, String search) {
        var stage = rights.stage(stageId);
        var bids = readiness.open(stage);
        var members = panels.members(stageId);
        var rows = readiness.rows(stage, bids, members, sheets.standings(stageId));
        var prepares = rights.prepares(stage);
        return new PanelView(
                stageId,
                stage.name(),
                stage.vacancyId(),
                stage.title(),
                prepares,
                bids.size(),
                rows,
                readiness.gaps(stage, members, rows, bids, kits.of(stageId)),
                advice(rows),
                prepares && search != null && !search.isBlank()
                        ? directory.personsAt(stage.organisationId(), search)
                        : List.of());
    }

    private List<String> advice(List<MemberRow> members) {
        var here = members.stream().filter(MemberRow::isHere).count();
        return here >= leastMembers && here < advisedMembers
                ? List.of(Texts.say("panel.advice.members", advisedMembers))
                : List.of();
    }

    /** Asks somebody of the organisation onto the panel. The first one asked takes the chair. */
    public void name(long stageId, long personId) {
        var stage = rights.stageToPrepare(stageId);
        var person = directory.person(personId);
        if (!Objects.equals(person.organisationId(), stage.organisationId())) {
            throw BadInput.at("person", "panel.not-here");
        }
        if (progressing.at(stageId).stream().anyMatch(b -> b.candidateId() == personId)) {
            throw BadInput.at("person", "panel.cannot", person.name());
        }
        var members = panels.members(stageId);
        var now = clock.instant();
        var member =
                panels.locked(stageId, personId)
                        .map(
                                known -> {
                                    known.comeBack(caller.name(), now);
                                    return known;
                                })
                        .orElseGet(
                                () -> {
                                    var fresh =
                                            new PanelMember(
                                                    stageId, stage.vacancyId(), personId, person.name(), caller.name(), now);
                                    panels.add(fresh);
                                    return fresh;
                                });
        if (members.stream().noneMatch(PanelMember::isChair)) {
            member.takeChair(true);
        }
        note(stage, "PanelMemberNamed", person.name());
        notifying.toPerson(
                personId, "panel-asked", "/interviewing/declare?stage=" + stageId, stage.title(), stage.name());
    }

    /** Hands the chair to a member. */
    public void chair(long stageId, long personId) {
        var stage = rights.stageToPrepare(stageId);
        var chair =
                panels.locked(stageId, personId)
                        .filter(PanelMember::isHere)
                        .orElseThrow(() -> new NotFound("panel-member", personId));
        panels.members(stageId).forEach(m -> m.takeChair(m.personId() == personId));
        note(stage, "PanelChaired", chair.name());
        notifying.toPerson(personId, "panel-chair", "/interviewing/stage?stage=" + stageId, stage.title(), stage.name());
    }

    /** Somebody leaves the panel; what they locked stays (VR-12). By whoever prepares it, or by themself. */
    public void leave(long stageId, long personId, String reason) {
        var stage = caller.isPerson(personId) ? rights.stage(stageId) : rights.stageToPrepare(stageId);
        var member = panels.locked(stageId, personId).orElseThrow(() -> new NotFound("panel-member", personId));
        member.leave(reason, clock.instant());
        note(stage, "PanelMemberLeft", member.name() + ": " + member.leftReason());
    }

    // --- declarations

    /** What I have said of each candidate. */
    public Declarations declarations(long stageId) {
        var stage = rights.stage(stageId);
        var me = rights.me(stage);
        var locked =
                sheets.standings(stageId).stream()
                        .filter(s -> s.locked() && s.personId() == me.personId())
                        .map(InterviewSheets.Stand::applicationId)
                        .collect(Collectors.toSet());
        return new Declarations(
                stageId,
                stage.name(),
                stage.title(),
                readiness.open(stage).stream()
                        .map(
                                b ->
                                        new Declared(
                                                b.ref(),
                                                b.name(),
                                                me.hasDeclared(b.id()),
                                                me.conflict(b.id()),
                                                locked.contains(b.id())))
                        .toList());
    }

    /** Says of these candidates that nothing stands in the way, or what does. Once a sheet is locked it stays as it was. */
    public void declare(long stageId, List<Word> words) {
        var stage = rights.stage(stageId);
        rights.me(stage);
        var me = panels.locked(stageId, caller.personId()).orElseThrow();
        var bids = readiness.open(stage).stream().collect(Collectors.toMap(Bid::ref, b -> b));
        for (var word : words) {
            var bid = bids.get(word.ref());
            if (bid == null) {
                throw new NotFound("application", word.ref());
            }
            var locked = sheets.sheet(stageId, bid.id(), me.personId()).filter(InterviewSheet::isLocked).isPresent();
            if (locked && word.conflict() != null && !word.conflict().isBlank()) {
                throw new RuleBroken("VR-6", "panel.locked-already", bid.name());
            }
            me.declare(bid.id(), word.conflict(), clock.instant());
        }
        note(stage, "PanelMemberDeclared", me.name());
    }

    // --- training

    /** Who at an organisation has learned how to interview about values. */
    @RolesAllowed({Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER})
    public Page<Trained> trained(long organisationId, Paging paging) {
        caller.requireAt(organisationId, Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER);
        return panels.trained(organisationId, readiness.validAfter(), paging);
    }

    /** The organisations whose training record the caller reads: id to name. */
    @RolesAllowed({Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER})
    public Map<Long, String> organisations() {
        return directory.organisations().stream()
                .filter(
                        o ->
                                caller.holdsAt(
                                        o.id(), Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER))
                .collect(
                        Collectors.toMap(OrganisationRow::id, OrganisationRow::name, (a, b) -> a, LinkedHashMap::new));
    }

    /** Whether the caller records training there. */
    @RolesAllowed({Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER})
    public boolean mayRecord(long organisationId) {
        return caller.holdsAt(organisationId, Role.HR_PARTNER);
    }

    /** Whom HR could record as trained: people of the organisation by name. */
    @RolesAllowed(Role.HR_PARTNER)
    public List<PersonRow> people(long organisationId, String search) {
        requireHr(organisationId);
        return search == null || search.isBlank() ? List.of() : directory.personsAt(organisationId, search);
    }

    /** HR records who was trained when. */
    @RolesAllowed(Role.HR_PARTNER)
    public void train(long organisationId, long personId, LocalDate on) {
        requireHr(organisationId);
        var person = directory.person(personId);
        new BadInput.Gathering()
                .when(!Objects.equals(person.organisationId(), organisationId), "person", "panel.not-here")
                .when(on == null, "trainedOn", "training.day.required")
                .when(on != null && on.isAfter(LocalDate.now(clock)), "trainedOn", "training.day.future")
                .refuse();
        if (panels.hasTraining(organisationId, personId, on)) {
            throw new RuleBroken(null, "training.known", person.name());
        }
        panels.add(new PanelTraining(organisationId, personId, on, caller.name(), clock.instant()));
        events.fire(new PanelEdited("PanelTrainingRecorded", "person", personId, organisationId, on.toString()));
    }

    private void requireHr(long organisationId) {
        caller.requireAt(organisationId, Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER);
        if (!caller.holdsAt(organisationId, Role.HR_PARTNER)) {
            throw new Forbidden("HR only");
        }
    }

    private void note(AtStage stage, String what, String words) {
        events.fire(new PanelEdited(what, "vacancy", stage.vacancyId(), stage.organisationId(), words));
    }
}
