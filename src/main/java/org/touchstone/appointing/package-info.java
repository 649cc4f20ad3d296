/**
 * From the panel's word to the first day at work: who is appointed, offers and their letters, the reserve
 * list, checks, the start.
 *
 * <p>Knows interviewing, recruitment and what they know.
 */
package org.touchstone.appointing;
