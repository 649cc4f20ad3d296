package org.touchstone.assessing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.touchstone.recruitment.CandidateItem;
import org.touchstone.recruitment.CandidateSource;
import org.touchstone.recruitment.Progressing;
import org.touchstone.shared.Texts;

/** On the page of an application: when the assessment centre begins. */
@ApplicationScoped
class CentreItems implements CandidateSource {

    @Inject private Centres centres;
    @Inject private Progressing progressing;

    @Override
    public List<CandidateItem> of(long applicationId) {
        var places = centres.places(applicationId);
        var bid = progressing.bid(applicationId);
        if (places.isEmpty() || bid.stageId() == null || !bid.seemsOpenAt(progressing.stage(bid.stageId()))) {
            return List.of();
        }
        return List.of(
                new CandidateItem(
                        Texts.say("centre.item"),
                        Texts.say("centre.item.hint", places.size(), places.get(0).room()),
                        places.get(0).startsAt(),
                        "/assessing/my-day?application=" + applicationId,
                        false));
    }
}
