/**
 * What people are told: notices in the inbox and by e-mail, and dates in their calendars.
 *
 * <p>Other modules call {@link org.touchstone.notices.Notifying} in the transaction of their deed. A
 * deed that is undone was never told to anybody; mail leaves after the commit. Knows {@code access}
 * and {@code shared} only: a person is an id, whose e-mail address is that of the account.
 */
package org.touchstone.notices;
