/**
 * Learning as a team: after-action reviews, and how often a team looks back.
 *
 * <p>A review asks what was expected, what happened, why the two differ and what is done next time. It names nobody,
 * patient or colleague; it is no evidence for an appraisal, and nothing is scored.
 */
package org.touchstone.learning;
