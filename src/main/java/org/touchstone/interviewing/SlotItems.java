package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.touchstone.recruitment.CandidateItem;
import org.touchstone.recruitment.CandidateSource;
import org.touchstone.recruitment.Progressing;
import org.touchstone.shared.Texts;

/** On the page of an application: the time to come, or that one can be chosen. */
@ApplicationScoped
class SlotItems implements CandidateSource {

    @Inject private Slots slots;
    @Inject private SlotRules rules;
    @Inject private Progressing progressing;
    @Inject private Clock clock;

    @Override
    public List<CandidateItem> of(long applicationId) {
        var bid = progressing.bid(applicationId);
        if (bid.stageId() == null || !bid.seemsOpenAt(progressing.stage(bid.stageId()))) {
            return List.of();
        }
        var link = "/interviewing/book?application=" + applicationId;
        var held = slots.booking(bid.stageId(), applicationId).map(SlotBooking::slot);
        if (held.isPresent()) {
            return List.of(new CandidateItem(Texts.say("slot.item.held"), held.get().place(), held.get().startsAt(), link, false));
        }
        return slots.free(bid.stageId(), clock.instant().plus(rules.notice())).isEmpty()
                ? List.of()
                : List.of(new CandidateItem(Texts.say("slot.item.book"), null, null, link, true));
    }
}
