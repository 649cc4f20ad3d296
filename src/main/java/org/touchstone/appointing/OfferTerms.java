package org.touchstone.appointing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.shared.BadInput;

/**
 * What is offered, as somebody typed it.
 *
 * @param endsOn the last day of a fixed term, or null
 * @param answerBy by when an answer is hoped for; the offer stands after it all the same
 * @param templateId the letter that it comes with
 * @param reason why somebody of the reserve list is offered the post now; null for whoever was found appointable
 */
public record OfferTerms(
        Long postId,
        Long lineManagerId,
        String pay,
        Vacancy.Contract contract,
        LocalDate endsOn,
        BigDecimal weeklyHours,
        LocalDate startsOn,
        LocalDate answerBy,
        Long templateId,
        String reason) {

    private static final int LONGEST_PAY = 200;
    static final int LONGEST_REASON = 2000;
    private static final BigDecimal MOST_HOURS = new BigDecimal("60");
    private static final Set<Vacancy.Contract> WITH_AN_END = EnumSet.of(Vacancy.Contract.FIXED_TERM, Vacancy.Contract.APPRENTICESHIP);

    /** Names everything that is missing or cannot be, at once. */
    void check(LocalDate today) {
        new BadInput.Gathering()
                .when(postId == null, "postId", "offer.post.required")
                .when(lineManagerId == null, "lineManagerId", "offer.line-manager.required")
                .when(pay == null || pay.isBlank(), "pay", "offer.pay.required")
                .when(pay != null && pay.strip().length() > LONGEST_PAY, "pay", "offer.pay.long", LONGEST_PAY)
                .when(contract == null, "contract", "offer.contract.required")
                .when(hasEnd() && endsOn == null, "endsOn", "offer.ends.required")
                .when(endsOn != null && startsOn != null && !endsOn.isAfter(startsOn), "endsOn", "offer.ends.early")
                .when(
                        weeklyHours == null || weeklyHours.signum() <= 0 || weeklyHours.compareTo(MOST_HOURS) > 0 || weeklyHours.scale() > 2,
                        "weeklyHours",
                        "offer.hours.required",
                        MOST_HOURS)
                .when(startsOn == null || startsOn.isBefore(today), "startsOn", "offer.starts.required", today)
                .when(answerBy == null || answerBy.isBefore(today), "answerBy", "offer.answer-by.required", today)
                .when(answerBy != null && startsOn != null && answerBy.isAfter(startsOn), "answerBy", "offer.answer-by.late", startsOn)
                .when(templateId == null, "templateId", "offer.template.required")
                .when(reason != null && reason.length() > LONGEST_REASON, "reason", "appointing.long", LONGEST_REASON)
                .refuse();
    }

    boolean hasEnd() {
        return WITH_AN_END.contains(contract);
    }

    LocalDate end() {
        return hasEnd() ? endsOn : null;
    }
}
