/**
 * Assessment centres: exercises that show values, and who is where, watched by whom, when (VR-14).
 *
 * <p>What assessors write down and what they make of it is interviewing's: a centre gives it the exercises
 * to rate and says who watches whom. Knows interviewing and what interviewing knows.
 */
package org.touchstone.assessing;
