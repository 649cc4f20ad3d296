package org.touchstone.recruitment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.touchstone.shared.Texts;

/**
 * What stands in the fields of a message to one candidate. What is not known is said in words, so that no
 * field stays empty.
 *
 * @param nextStage what comes after the stage, or null
 * @param helpContact whom to ask, or null
 */
public record MessageFacts(
        String name,
        String job,
        String reference,
        String organisation,
        String stage,
        String nextStage,
        String helpContact,
        LocalDate closingDate) {

    /** Somebody and a job that do not exist, to see how a message reads. */
    public static MessageFacts sample(String organisation, String stage, String nextStage, LocalDate today) {
        return new MessageFacts(
                Texts.say("stage-message.sample.name"),
                Texts.say("stage-message.sample.job"),
                Texts.say("stage-message.sample.reference"),
                organisation,
                stage,
                nextStage,
                Texts.say("stage-message.sample.help"),
                today.plusDays(14));
    }

    Map<MessageField, String> byField() {
        var facts = new EnumMap<MessageField, String>(MessageField.class);
        facts.put(MessageField.NAME, said(name, "stage-message.no-name"));
        facts.put(MessageField.JOB, said(job, "stage-message.sample.job"));
        facts.put(MessageField.REFERENCE, said(reference, "stage-message.sample.reference"));
        facts.put(MessageField.ORGANISATION, said(organisation, "stage-message.no-organisation"));
        facts.put(MessageField.STAGE, said(stage, "stage-message.no-stage"));
        facts.put(MessageField.NEXT_STAGE, said(nextStage, "stage-message.no-next"));
        facts.put(MessageField.HELP_CONTACT, said(helpContact, "stage-message.no-help"));
        facts.put(
                MessageField.CLOSING_DATE,
                closingDate == null ? Texts.say("stage-message.no-closing") : Texts.day(closingDate));
        return facts;
    }

    private static String said(String known, String otherwise) {
        return known == null ? Texts.say(otherwise) : known;
    }
}
