package org.touchstone.appointing;

import java.time.LocalDate;
import java.util.List;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Texts;

/**
 * The letter that tells a moved first day. It stands beside the letter of the offer, which stays as it was
 * sent, since that is what was agreed; everything in it follows from the last move, so it is always the same.
 */
final class StartLetter {

    private StartLetter() {}

    static byte[] printed(OfferView offer, List<OfferView.Moved> moves, PrintedLetter printed) {
        if (moves.isEmpty()) {
            throw new NotFound("letter", offer.applicationId());
        }
        var last = moves.get(moves.size() - 1);
        var head = new Letterhead(offer.letterFrom(), LocalDate.ofInstant(last.at(), Clocks.ZONE), offer.letterTo(), offer.reference());
        return printed.pdf(head, Texts.say("letter.start.title", offer.title(), offer.organisation()), text(offer, moves.get(0).from(), last));
    }

    /** The reason as one line, so that nothing in it is taken for a heading or a list. */
    static String text(OfferView offer, LocalDate offered, OfferView.Moved last) {
        return Texts.say(
                "letter.start.text",
                offer.letterTo(), offer.letterhead().day(), offer.title(), offered, last.to(), last.reason().strip().replaceAll("\\s+", " "), last.who(),
                offer.letterFrom());
    }
}
