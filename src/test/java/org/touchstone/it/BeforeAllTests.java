package org.touchstone.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the system before the first container or browser test; unit tests do without. */
public class BeforeAllTests implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.folder") != null) {
            Touchstone.running();
        }
    }
}
