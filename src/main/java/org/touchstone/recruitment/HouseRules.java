package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.values.PlainLanguage;

/** The house's own figures for adverts: how hard a text may be, how long a person specification. */
@ApplicationScoped
class HouseRules {

    @Inject
    @ConfigProperty(name = "touchstone.language.warn-grade")
    private double warnGrade;

    @Inject
    @ConfigProperty(name = "touchstone.language.block-grade")
    private double blockGrade;

    @Inject
    @ConfigProperty(name = "touchstone.language.grade-from-words")
    private int gradeFromWords;

    @Inject
    @ConfigProperty(name = "touchstone.language.long-sentence")
    private int longSentence;

    @Inject
    @ConfigProperty(name = "touchstone.language.jargon-blocks")
    private int jargonBlocks;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.most-essential-criteria")
    private int mostEssential;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.most-criteria")
    private int mostCriteria;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.closing-soon-days")
    private int closingSoonDays;

    int closingSoonDays() {
        return closingSoonDays;
    }

    int mostEssential() {
        return mostEssential;
    }

    int mostCriteria() {
        return mostCriteria;
    }

    PlainLanguage check() {
        return new PlainLanguage(
                new PlainLanguage.Limits(warnGrade, blockGrade, gradeFromWords, longSentence, jargonBlocks));
    }
}
