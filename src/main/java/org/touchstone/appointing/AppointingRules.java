package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.Clocks;

/** The house's own figures for appointing. */
@ApplicationScoped
class AppointingRules {

    @Inject
    @ConfigProperty(name = "touchstone.appointing.reserve-months")
    private int reserveMonths;

    @Inject
    @ConfigProperty(name = "touchstone.appointing.answer-days")
    private int answerDays;

    @Inject
    @ConfigProperty(name = "touchstone.appointing.full-time-hours")
    private BigDecimal fullTimeHours;

    @Inject
    @ConfigProperty(name = "touchstone.appointing.remind-days")
    private int remindDays;

    int reserveMonths() {
        return reserveMonths;
    }

    int answerDays() {
        return answerDays;
    }

    BigDecimal fullTimeHours() {
        return fullTimeHours;
    }

    int remindDays() {
        return remindDays;
    }

    /** The last day on which somebody held in reserve since then can be offered a post. */
    LocalDate reserveUntil(Instant since) {
        return LocalDate.ofInstant(since, Clocks.ZONE).plusMonths(reserveMonths);
    }
}
