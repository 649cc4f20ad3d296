package org.touchstone.run;

/** Why a run cannot go on, in one line for the person at the terminal. */
public class Refused extends RuntimeException {
    public Refused(String line) {
        super(line);
    }

    public Refused(String line, Throwable cause) {
        super(line, cause);
    }
}
