/**
 * Talks at work that are nobody's verdict: My Time between an employee and their line manager, small changes of one's own
 * job (job crafting), and career conversations that the employee owns.
 *
 * <p>Knows {@code shared}, {@code access}, {@code notices}, {@code values} and {@code people}. What is said here is read by
 * those who said it; that talks take place is counted. Nobody's appraisal can point at any of it (AP-4).
 */
package org.touchstone.checkins;
