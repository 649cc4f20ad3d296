package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;

/** HR's own words to candidates who come to a stage, or have passed one. */
@ApplicationScoped
class StageMessages {

    @Inject private Notifying notifying;
    @Inject private Directory directory;

    /**
     * Tells a candidate who has come to a stage.
     *
     * @return whether the stage had anything of its own to say
     */
    boolean entered(Application application, Stage stage) {
        return send(application, "stage-entered", stage.brief().entered(), stage, following(stage));
    }

    /**
     * Tells a candidate who has passed a stage.
     *
     * @param next where they go on to; null for whatever follows in the plan
     * @return whether the stage had anything of its own to say; where not, the usual notice is to be sent
     */
    boolean left(Application application, Stage stage, Stage next) {
        return send(
                application, "stage-left", stage.brief().left(), stage, next == null ? following(stage) : next.name());
    }

    private boolean send(Application application, String kind, StageMessage message, Stage stage, String next) {
        if (message.isEmpty()) {
            return false;
        }
        var vacancy = application.vacancy();
        var words =
                message.with(
                        new MessageFacts(
                                        directory.person(application.candidateId()).name(),
                                        vacancy.title(),
                                        vacancy.reference(),
                                        directory.organisation(vacancy.organisationId()).name(),
                                        stage.name(),
                                        next,
                                        vacancy.helpContact(),
                                        vacancy.closesOn())
                                .byField());
        notifying.inWords(
                application.candidateId(),
                kind,
                words.subject(),
                words.body(),
                "/recruitment/my-application?id=" + application.id());
        return true;
    }

    private static String following(Stage stage) {
        return stage.vacancy().stages().stream()
                .filter(other -> other.position() > stage.position())
                .map(Stage::name)
                .findFirst()
                .orElse(null);
    }
}
