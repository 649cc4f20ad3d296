package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.touchstone.access.Reaching;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.recruitment.CandidateMessage.About;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Texts;

/** Where what a candidate writes reaches the recruitment team, and nobody who scores or leads the vacancy. */
@ApplicationScoped
class Letterbox {

    @Inject private CandidateMessages messages;
    @Inject private Scoresheets sheets;
    @Inject private Deciders deciders;
    @Inject private Reaching reaching;
    @Inject private Notifying notifying;
    @Inject private Event<DomainEvent> events;

    /** The team is told of the first message that waits, not of every one. */
    void take(Application application, CandidateMessage message) {
        var known = messages.of(application.id());
        messages.add(message);
        events.fire(
                new ApplicationMove.Done(
                        application.id(), application.vacancy().organisationId(), "CandidateWrote", null, null, null));
        if (CandidateMessage.last(known, message.about()).filter(m -> m.fromCandidate() && m.isWaiting()).isEmpty()) {
            tellTeam(application);
        }
    }

    /** What the candidate needs reaches the team with the application, and again when it changes. */
    void takeNeeds(Application application, String before) {
        var now = application.adjustments();
        if (application.isSent() && !(now == null ? before == null : now.equals(before))) {
            var words = now == null ? Texts.say("needs.no-longer") : now;
            take(application, CandidateMessage.written(application.id(), About.NEEDS, words, deciders.me()));
        }
    }

    private void tellTeam(Application application) {
        var vacancy = application.vacancy();
        var link = "/recruitment/correspondence?application=" + application.anonRef();
        reaching.holdersAt(vacancy.organisationId(), Role.RECRUITMENT_TEAM).stream()
                .map(Reaching.Holder::personId)
                .filter(p -> p != null && p != vacancy.recruitingManagerId() && p != application.candidateId())
                .filter(p -> !sheets.isShortlister(vacancy.id(), p))
                .forEach(p -> notifying.toPerson(p, "candidate-wrote", link, vacancy.title(), application.anonRef()));
    }
}
