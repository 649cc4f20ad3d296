/**
 * Seeing how people live values: question library and interview kits, panels, ratings and what a panel
 * makes of them, at interviews and at assessment centres, and the slots that candidates book.
 *
 * <p>Knows recruitment and what recruitment knows.
 */
package org.touchstone.interviewing;
