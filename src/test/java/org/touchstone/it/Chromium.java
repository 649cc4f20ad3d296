package org.touchstone.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of the stories. A missing one is installed where it can be; where not, the tests fail and say so. */
final class Chromium {

    private static final Path PLACE = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static Browser browser;

    private Chromium() {}

    static synchronized Browser browser() {
        if (browser == null) {
            requireInstalled();
            var playwright =
                    Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(PLACE)
                                            .setArgs(
                                                    List.of(
                                                            "--no-sandbox", "--headless", "--disable-gpu", "--disable-quic",
                                                            "--no-first-run", "--disable-background-networking",
                                                            "--disable-component-update", "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close browser"));
        }
        return browser;
    }

    private static void requireInstalled() {
        if (!Files.isExecutable(PLACE)) {
            install();
        }
        if (!Files.isExecutable(PLACE)) {
            throw new IllegalStateException(
                    "The browser tests need Chromium at "
                            + PLACE
                            + " and it could not be installed. Install it (Debian: apt-get install chromium), or say"
                            + " where it is: mvn verify -Dchromium=/path/to/chromium");
        }
    }

    private static void install() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !"root".equals(System.getProperty("user.name"))) {
            return;
        }
        try {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Path.of("target", "apt.log").toFile());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.start().waitFor();
    }
}
