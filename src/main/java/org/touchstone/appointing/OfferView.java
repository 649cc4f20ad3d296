package org.touchstone.appointing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.shared.Clocks;

/**
 * An offer in full, as it was made and where it stands.
 *
 * @param letterFrom the employer as it was called when the letter was sent
 * @param letterTo the candidate, likewise
 */
public record OfferView(
        long applicationId,
        String ref,
        int version,
        Application.State state,
        long candidateId,
        String name,
        String email,
        long vacancyId,
        String title,
        String reference,
        long organisationId,
        String organisation,
        String contact,
        String post,
        String unit,
        long lineManagerId,
        String lineManager,
        Vacancy.Contract contract,
        LocalDate endsOn,
        BigDecimal weeklyHours,
        String pay,
        LocalDate startsOn,
        LocalDate answerBy,
        String templateName,
        String letter,
        String letterFrom,
        String letterTo,
        String madeBy,
        Instant madeAt,
        Instant answeredAt,
        Instant clearedAt,
        Instant startedAt,
        Instant endedAt,
        String endedReason) {

    /** That the offer was put right: what was sent before, and why it was wrong. */
    public record Corrected(Instant sentAt, String sentBy, String letter, String reason, String who, Instant at) {}

    /** A first day that was moved. */
    public record Moved(LocalDate from, LocalDate to, String reason, String who, Instant at) {}

    /** What stands above the letter, as it was on its day. */
    public Letterhead letterhead() {
        return new Letterhead(letterFrom, LocalDate.ofInstant(madeAt, Clocks.ZONE), letterTo, reference);
    }

    /** The letter, part by part. */
    public List<LetterText.Part> letterParts() {
        return LetterText.parts(letter);
    }

    /** The hours without zeros at their end. */
    public String hours() {
        return weeklyHours.stripTrailingZeros().toPlainString();
    }

    public boolean isIn(String wanted) {
        return state.name().equals(wanted);
    }
}
