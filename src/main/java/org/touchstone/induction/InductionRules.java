package org.touchstone.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an installation sets for inductions: windows, periods, thresholds. */
@ApplicationScoped
class InductionRules {

    @Inject
    @ConfigProperty(name = "touchstone.induction.since")
    private Optional<LocalDate> since;

    @Inject
    @ConfigProperty(name = "touchstone.induction.encounter-days")
    private int encounterDays;

    @Inject
    @ConfigProperty(name = "touchstone.induction.adjustment-days")
    private int adjustmentDays;

    @Inject
    @ConfigProperty(name = "touchstone.induction.stabilisation-days")
    private int stabilisationDays;

    @Inject
    @ConfigProperty(name = "touchstone.induction.propose-again-days")
    private int proposeAgainDays;

    @Inject
    @ConfigProperty(name = "touchstone.induction.missed-after-working-days")
    private int missedAfter;

    @Inject
    @ConfigProperty(name = "touchstone.induction.remind-days")
    private int remindDays;

    @Inject
    @ConfigProperty(name = "touchstone.induction.pulse-opens-days")
    private int pulseOpensDays;

    @Inject
    @ConfigProperty(name = "touchstone.induction.buddy-most")
    private int buddyMost;

    @Inject
    @ConfigProperty(name = "touchstone.induction.help-at")
    private BigDecimal helpAt;

    @Inject
    @ConfigProperty(name = "touchstone.induction.fewest-told")
    private int fewestTold;

    @Inject
    @ConfigProperty(name = "touchstone.induction.smallest-shown")
    private int smallestShown;

    @Inject
    @ConfigProperty(name = "touchstone.induction.pulses-kept-months")
    private int keptMonths;

    /** The day from which on everybody who begins gets a plan, also who came by an import. */
    Optional<LocalDate> since() {
        return since;
    }

    /** Whether somebody who begins on this day still gets a plan: not those whom an import of long ago brings. */
    boolean isNew(LocalDate day, LocalDate today) {
        return !day.isBefore(since.orElseGet(() -> today.minusDays(encounterDays)));
    }

    /** Days from day 0 at which the time that a stage usually takes is over. */
    int windowEnds(TransitionPlan.Stage stage) {
        return switch (stage) {
            case PREPARATION -> 0;
            case ENCOUNTER -> encounterDays;
            case ADJUSTMENT -> adjustmentDays;
            case STABILISATION, CLOSED -> stabilisationDays;
        };
    }

    int proposeAgainDays() {
        return proposeAgainDays;
    }

    int missedAfter() {
        return missedAfter;
    }

    int remindDays() {
        return remindDays;
    }

    int pulseOpensDays() {
        return pulseOpensDays;
    }

    int buddyMost() {
        return buddyMost;
    }

    BigDecimal helpAt() {
        return helpAt;
    }

    int fewestTold() {
        return fewestTold;
    }

    int smallestShown() {
        return smallestShown;
    }

    int keptMonths() {
        return keptMonths;
    }
}
