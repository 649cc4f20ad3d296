/**
 * Who works where: the organisations of one system, their units and posts, persons and their
 * employments, the management chain and a person's timeline. A candidate and an employee are the same
 * person at different times, so all other modules meet at {@link org.touchstone.people.Person}.
 *
 * <p>Knows {@code access} and {@code shared}. Others read through {@link
 * org.touchstone.people.Directory}, change through {@link org.touchstone.people.Careers}, and observe
 * {@link org.touchstone.people.PersonJoined}, {@link org.touchstone.people.PersonMoved} and {@link
 * org.touchstone.people.PersonLeft}.
 */
package org.touchstone.people;
