/**
 * The first year in a job: plans made from templates, the four stages of the transition cycle (Nicholson), tasks, people
 * to meet, talks, pulses and buddies. A template without switches is a checklist, and its pages show no more than that.
 *
 * <p>Knows people, values, notices, access and shared.
 */
package org.touchstone.induction;
