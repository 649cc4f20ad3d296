package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.Texts;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkSource;

/** What waits in appointing: posts to offer, answers that are late, checks, first days; and my own offers. */
@ApplicationScoped
class AppointingWork implements WorkSource {

    @Inject private Offers offers;
    @Inject private AppointingRules rules;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Override
    public List<WorkItem> waiting() {
        var items = new ArrayList<WorkItem>();
        var today = LocalDate.now(clock);
        caller.person().ifPresent(person -> add(items, person, today));
        return items;
    }

    private void add(List<WorkItem> items, long person, LocalDate today) {
        if (caller.holds(Role.RECRUITING_MANAGER) || caller.holds(Role.RECRUITMENT_TEAM)) {
            for (var v : offers.toOffer(person, caller.organisations(Role.RECRUITMENT_TEAM))) {
                items.add(
                        item("work.offer", v.people(), v.title(), v.reference(), LocalDate.ofInstant(v.toldAt(), Clocks.ZONE),
                                "/appointing/vacancy?id=" + v.vacancyId()));
            }
        }
        for (var offer : offers.standing(person, caller.organisations(Role.RECRUITMENT_TEAM, Role.HR_PARTNER))) {
            if (offer.candidateId() == person) {
                mine(items, offer);
            } else {
                employers(items, offer, today);
            }
        }
    }

    private void mine(List<WorkItem> items, OfferRow offer) {
        var link = "/appointing/offer?application=" + offer.applicationId();
        if (offer.isIn("OFFERED")) {
            items.add(item("work.answer-offer", 1, offer.title(), offer.reference(), offer.answerBy(), link));
        } else if (offer.openChecks() > 0) {
            items.add(item("work.my-checks", offer.openChecks(), offer.title(), offer.reference(), offer.nextDue(), link));
        }
    }

    private void employers(List<WorkItem> items, OfferRow offer, LocalDate today) {
        var checker = caller.holdsAt(offer.organisationId(), Role.RECRUITMENT_TEAM, Role.HR_PARTNER);
        var soon = today.plusDays(rules.remindDays());
        if (caller.isPerson(offer.recruitingManagerId()) || checker) {
            if (offer.isIn("OFFERED") && offer.answerBy().isBefore(today)) {
                add(items, "work.no-answer", offer, offer.answerBy());
            }
        }
        if (checker) {
            if (offer.isIn("CHECKS") && offer.openChecks() > 0 && !offer.nextDue().isAfter(soon)) {
                add(items, "work.checks", offer, offer.nextDue());
            }
            if (offer.isIn("CHECKS") && offer.openChecks() == 0) {
                add(items, "work.confirm", offer, today);
            }
            if (offer.isIn("ACCEPTED") && !offer.startsOn().isAfter(soon)) {
                add(items, "work.start", offer, offer.startsOn());
            }
        }
    }

    private static void add(List<WorkItem> items, String key, OfferRow offer, LocalDate due) {
        items.add(
                new WorkItem(
                        Texts.say(key, offer.name()),
                        Texts.say("work.about", offer.title(), offer.reference()),
                        due,
                        "/appointing/appointment?application=" + offer.ref()));
    }

    private static WorkItem item(String key, long count, String title, String reference, LocalDate due, String link) {
        return new WorkItem(Texts.say(key, count), Texts.say("work.about", title, reference), due, link);
    }
}
