package org.touchstone.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A person at a browser: one of the sample accounts, somebody with an account of their own, or nobody.
 * Find things by role and label, as people do.
 *
 * <pre>{@code
 * try (var hr = Visitor.as("hr")) {
 *     hr.open("/recruitment/vacancies");
 *     hr.page.getByRole(AriaRole.LINK, ...).click();
 *     hr.seesNothingWrong();
 * }
 * }</pre>
 */
public final class Visitor implements AutoCloseable {

    /** WCAG 2.2 A and AA and what they build on. */
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String AXE = axe();
    private static final int PATIENCE = 60_000;
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    public final Page page;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String storage) {
        var options = new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setLocale("en-GB")
                        // Colours that change by and by are measured half-way.
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
        context = Chromium.browser().newContext(storage == null ? options : options.setStorageState(storage));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(PATIENCE);
        page.onConsoleMessage(
                message -> {
                    if ("error".equals(message.type())) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
    }

    public static Visitor nobody() {
        return new Visitor(null);
    }

    /** One of the sample accounts, signed in once for all tests. */
    public static Visitor as(String who) {
        return new Visitor(SESSIONS.computeIfAbsent(who, w -> sessionOf(w + "@sample.example", "sample-only")));
    }

    /** Somebody who signs in now, in a session of their own. */
    public static Visitor signingIn(String email, String password) {
        var visitor = nobody();
        visitor.signIn(email, password);
        return visitor;
    }

    private static String sessionOf(String email, String password) {
        try (var visitor = signingIn(email, password)) {
            return visitor.context.storageState();
        }
    }

    public void signIn(String email, String password) {
        open("/sign-in");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.locator("#do").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    public Visitor open(String path) {
        page.navigate(Touchstone.address() + path);
        return this;
    }

    public Visitor onAPhone() {
        page.setViewportSize(320, 640);
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    /** No finding of axe, no error on the console (a breach of the content security policy is one), nothing wider than the screen. */
    public Visitor seesNothingWrong() {
        finds("tag", STANDARD);
        assertEquals(List.of(), complaints, () -> "console at " + page.url());
        var overflow = (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, overflow.intValue(), () -> "the page is wider than the screen at " + page.url() + ", by " + wide());
        return this;
    }

    /**
     * axe-core as its library ships it, put into a page once and asked for the findings alone: the library's own way
     * sends the whole script before each question, and carries back all that passed.
     */
    private void finds(String kind, List<String> names) {
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AXE);
        }
        var findings =
                page.evaluate(
                        """
                        only => axe.run(document, {runOnly: only, resultTypes: ['violations']})
                            .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(', ')))""",
                        Map.of("type", kind, "values", names));
        assertEquals(List.of(), findings, () -> "axe at " + page.url());
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object wide() {
        return page.evaluate(
                "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth)"
                        + ".map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40))");
    }

    /** The same at a desk and on a phone, light and dark; in the dark only the colours differ. */
    public Visitor seesNothingWrongAnywhere() {
        seesNothingWrong();
        onAPhone().seesNothingWrong();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        finds("rule", List.of("color-contrast"));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
        return this;
    }

    /** A picture for the eye, under target/screenshots. */
    public Visitor picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")).setFullPage(true));
        return this;
    }

    /** Errors of the console that a story expects (a refused page) and has looked at. */
    public Visitor forgetComplaints() {
        complaints.clear();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
