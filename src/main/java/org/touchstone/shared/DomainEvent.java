package org.touchstone.shared;

/**
 * Something that has been done to a record. Fired in the transaction of the deed and observed there
 * by the audit trail (rule G-4) and whoever else must know. Events are records: facts, no entities.
 */
public interface DomainEvent {

    /** The kind of record, as in the tables: {@code vacancy}, {@code application}. */
    String entity();

    long entityId();

    /** The organisation whose record it is, or null. */
    default Long organisationId() {
        return null;
    }

    /** The state before, or null. */
    default String from() {
        return null;
    }

    /** The state after, or null. */
    default String to() {
        return null;
    }

    /** Why, in the words of the person who did it, or null. */
    default String reason() {
        return null;
    }

    /** What happened, in a word: the name of the event. */
    default String what() {
        return getClass().getSimpleName();
    }
}
