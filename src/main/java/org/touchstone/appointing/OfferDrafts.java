package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import org.touchstone.access.Caller;
import org.touchstone.people.Directory;
import org.touchstone.people.PostRow;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Progressing;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Texts;

/** An offer as it would be sent: terms that can be, and the letter with them filled in. */
@ApplicationScoped
class OfferDrafts {

    @Inject private Letters letters;
    @Inject private Directory directory;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** Refuses what could not be sent, at each field. */
    Offering.Preview ready(Offering.Job job, Progressing.Bid bid, OfferTerms terms) {
        terms.check(today());
        if (bid.state() != Application.State.APPOINTABLE && (terms.reason() == null || terms.reason().isBlank())) {
            throw BadInput.at("reason", bid.state() == Application.State.RESERVE ? "offer.reserve.why" : "offer.correct.why");
        }
        var template = template(terms, job);
        requireManagerHere(terms, job, bid);
        var post = post(terms, job);
        return new Offering.Preview(
                bid.name(),
                bid.email(),
                post.title(),
                post.unit(),
                directory.person(terms.lineManagerId()).name(),
                terms.contract(),
                terms.end(),
                terms.weeklyHours(),
                terms.pay().strip(),
                terms.startsOn(),
                terms.answerBy(),
                bid.state() == Application.State.APPOINTABLE ? null : terms.reason().strip(),
                template.name(),
                new Letterhead(job.organisation(), today(), bid.name(), job.reference()),
                letter(job, bid, terms, template, post));
    }

    private LetterTemplate template(OfferTerms terms, Offering.Job job) {
        return letters.of(job.organisationId()).stream()
                .filter(l -> l.id().equals(terms.templateId()))
                .findFirst()
                .orElseThrow(() -> BadInput.at("templateId", "offer.template.required"));
    }

    private void requireManagerHere(OfferTerms terms, Offering.Job job, Progressing.Bid bid) {
        Long at;
        try {
            at = directory.person(terms.lineManagerId()).organisationId();
        } catch (NotFound nobody) {
            throw BadInput.at("lineManagerId", "offer.line-manager.required");
        }
        new BadInput.Gathering()
                .when(!Long.valueOf(job.organisationId()).equals(at), "lineManagerId", "offer.line-manager.elsewhere")
                .when(terms.lineManagerId() == bid.candidateId(), "lineManagerId", "offer.line-manager.self")
                .refuse();
    }

    /** The post itself, of the band at which the job was advertised: whoever applied has not applied for another. */
    private PostRow post(OfferTerms terms, Offering.Job job) {
        PostRow post;
        try {
            post = directory.post(terms.postId());
        } catch (NotFound none) {
            throw BadInput.at("postId", "offer.post.elsewhere");
        }
        if (post.organisationId() != job.organisationId()) {
            throw BadInput.at("postId", "offer.post.elsewhere");
        }
        var advertised = job.postId() == null ? post : directory.post(job.postId());
        if (!isAlike(post, advertised)) {
            throw BadInput.at("postId", "offer.post.band", advertised.title(), advertised.band());
        }
        return post;
    }

    /** Whether two posts are paid alike. */
    static boolean isAlike(PostRow one, PostRow other) {
        return one.bandOrder() == other.bandOrder();
    }

    private String letter(Offering.Job job, Progressing.Bid bid, OfferTerms terms, LetterTemplate template, PostRow post) {
        var contract = Texts.say("vacancy.contract." + terms.contract());
        var facts = new EnumMap<LetterText.Field, String>(LetterText.Field.class);
        facts.put(LetterText.Field.NAME, bid.name());
        facts.put(LetterText.Field.JOB, job.title());
        facts.put(LetterText.Field.ORGANISATION, job.organisation());
        facts.put(LetterText.Field.POST, post.title());
        facts.put(LetterText.Field.UNIT, post.unit());
        facts.put(LetterText.Field.PAY, terms.pay());
        facts.put(LetterText.Field.HOURS, Texts.say("letter.hours", terms.weeklyHours().stripTrailingZeros().toPlainString()));
        facts.put(LetterText.Field.CONTRACT, terms.end() == null ? contract : Texts.say("letter.until", contract, terms.end()));
        facts.put(LetterText.Field.START_DATE, Texts.day(terms.startsOn()));
        facts.put(LetterText.Field.ANSWER_BY, Texts.day(terms.answerBy()));
        facts.put(LetterText.Field.REFERENCE, job.reference());
        facts.put(LetterText.Field.MANAGER, directory.person(terms.lineManagerId()).name());
        facts.put(LetterText.Field.CONTACT, job.contact());
        facts.put(LetterText.Field.SENDER, caller.name());
        facts.put(LetterText.Field.TODAY, Texts.day(today()));
        return template.filled(facts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
