/**
 * What every module stands on and nobody's business in particular: refusals, pages of rows, the
 * clock, texts, events, work that waits, and the reading of CSV files. Knows no other module.
 */
package org.touchstone.shared;
