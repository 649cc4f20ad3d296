/**
 * From the wish to fill a post to a fair choice among those who want it: vacancies, person
 * specifications, the plain-language check, plans of stages, careers pages, applications, shortlisting.
 *
 * <p>Knows values, people, notices, access and shared.
 */
package org.touchstone.recruitment;
