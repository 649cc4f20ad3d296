/**
 * Appraisal: once in a cycle everybody looks back and ahead with their line manager, at objectives that are tied to the
 * organisation's values and at what was seen of how they live them.
 *
 * <p>Words: a <em>cycle</em> opens one <em>appraisal</em> for each person; <em>evidence</em> is what somebody saw, by the
 * person, a manager or a colleague; a <em>rating</em> is a word with reasons, value by value, and never a number that could
 * be averaged (AP-3). When an appraisal is final, its ratings of values go to the values ledger.
 *
 * <p>Knows {@code shared}, {@code access}, {@code notices}, {@code values} and {@code people}; not {@code checkins}: what is
 * said there is no evidence (AP-4).
 */
package org.touchstone.appraisal;
