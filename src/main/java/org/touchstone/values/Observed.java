package org.touchstone.values;

import org.touchstone.shared.BadInput;

/**
 * What somebody has seen of a value, as a process hands it to the ledger.
 *
 * @param organisationId where it was seen
 * @param personId of whom, who may read it from now on; or null while only the application is known
 * @param applicationId of which application, or null
 * @param valueId the value, which names the version of the framework
 * @param rating 1 to 5, or null where words are all there is
 * @param evidence what was seen, in words
 * @param contextId the record of the process that it belongs to: a vacancy, an appraisal
 * @param context the same in words: "Staff nurse, Ward 7"
 */
public record Observed(
        long organisationId,
        Long personId,
        Long applicationId,
        long valueId,
        Observation.Source source,
        Integer rating,
        String evidence,
        long contextId,
        String context) {

    static final int LONGEST_EVIDENCE = 4000;
    static final int LONGEST_CONTEXT = 200;

    public static Observed ofApplication(
            long organisationId,
            long applicationId,
            long valueId,
            Observation.Source source,
            Integer rating,
            String evidence,
            long contextId,
            String context) {
        return new Observed(organisationId, null, applicationId, valueId, source, rating, evidence, contextId, context);
    }

    public static Observed ofPerson(
            long organisationId,
            long personId,
            long valueId,
            Observation.Source source,
            Integer rating,
            String evidence,
            long contextId,
            String context) {
        return new Observed(organisationId, personId, null, valueId, source, rating, evidence, contextId, context);
    }

    Observed checked() {
        if (personId == null && applicationId == null) {
            throw new IllegalArgumentException("An observation is of a person or of an application");
        }
        var words = ValueText.plain(evidence);
        new BadInput.Gathering()
                .when(rating != null && (rating < 1 || rating > Anchor.POINTS), "rating", "values.rating", Anchor.POINTS)
                .when(words.isEmpty(), "evidence", "values.evidence.required")
                .when(words.length() > LONGEST_EVIDENCE, "evidence", "values.too-long", LONGEST_EVIDENCE, words.length())
                .refuse();
        var where = context.length() > LONGEST_CONTEXT ? context.substring(0, LONGEST_CONTEXT) : context;
        return new Observed(organisationId, personId, applicationId, valueId, source, rating, words, contextId, where);
    }
}
