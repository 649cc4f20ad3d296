package org.touchstone.interviewing;

/**
 * Which interviews a list holds; what is null is not asked.
 *
 * @param words all of which stand in the title of the job, its reference or the name of the stage
 */
public record StageFilter(String words, State state) {

    /** How far an interview is. */
    public enum State {
        /** Candidates wait for a decision. */
        WAITING,
        /** All that came are decided, and not told yet. */
        DECIDED,
        /** The candidates were told. */
        TOLD
    }
}
