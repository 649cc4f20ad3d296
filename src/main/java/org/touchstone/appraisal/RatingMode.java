package org.touchstone.appraisal;


/** What is rated in a cycle, always in words and always one by one. */
public enum RatingMode {
    NONE,
    /** How the values are lived. */
    HOW_ONLY,
    /** What became of the objectives, too. Nothing is ever made of the two together (AP-3). */
    WHAT_AND_HOW
}
