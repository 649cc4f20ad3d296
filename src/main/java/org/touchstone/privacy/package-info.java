/**
 * How long records about people are kept (G-9), and what becomes of a request to be forgotten (G-10).
 *
 * <p>Knows {@code shared}, {@code access} and {@code notices}. What expires and what can be erased is said by the modules
 * that hold it: {@link org.touchstone.shared.Expiring}, {@link org.touchstone.shared.Erasable}.
 */
package org.touchstone.privacy;
