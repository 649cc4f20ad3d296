/**
 * Who may, and who did: accounts and the roles they hold at organisations, sign-in, API tokens, the
 * audit trail (G-4), who has looked (G-5), and drafts of what is being typed (G-11).
 *
 * <p>Knows only {@code shared}. People and organisations are held by id.
 */
package org.touchstone.access;
