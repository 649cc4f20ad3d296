package org.touchstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Texts;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Every word that people see stands in the messages of a module, and every word there is seen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {

    private static final ResourceBundle TEXTS = Texts.bundle();
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}'\"]|'[^']*'|\"[^\"]*\")*\\}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern JAVA_LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern BUNDLE = Pattern.compile("\\bmsg\\[([^\\[\\]]*)\\]");
    private static final Pattern SPOKEN = Pattern.compile("\\btext\\.of\\(\\s*'([^']*)'");
    private static final Pattern STATES = Pattern.compile("\\btext\\.state\\(\\s*'([^']*)'");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");

    /** Where a call of Java takes the key of a text: the call, and which of its arguments it is. */
    private static final List<Call> CALLS =
            List.of(
                    new Call("new RuleBroken(", 1),
                    new Call("BadInput.at(", 1),
                    new Call(".when(", 2),
                    new Call("messages.attempt(", 0),
                    new Call("messages.say(", 0),
                    new Call("Texts.say(", 0));

    /** Where a call of Java takes the name of a notice's template. */
    private static final List<Call> TEMPLATES =
            List.of(new Call(".toPerson(", 1), new Call(".toPerson(", 2), new Call(".toAddress(", 1), new Call(".toAddress(", 2));

    /** Names of what is done about a vacancy, by recruitment and by the modules above it. */
    private static final Pattern DEEDS =
            Pattern.compile("\"((?:Vacancy|Shortlister|PanelMember|AssessmentCentre|Assessor)[A-Z]\\w+|PanelChaired|InterviewKit[A-Z]\\w+)\"");

    /** Attributes that people see or hear. */
    private static final Set<String> SEEN =
            Set.of(
                    "value", "label", "title", "alt", "placeholder", "aria-label", "hint", "purpose", "question", "open",
                    "requiredMessage", "converterMessage", "validatorMessage", "summary", "header", "ariaLabel", "emptyMessage");

    /** Elements whose content is no prose. */
    private static final Set<String> NO_PROSE = Set.of("script", "style", "code");

    private record Call(String name, int argument) {}

    @Test
    void no_text_has_the_name_of_another() throws IOException {
        var twice = new TreeSet<String>();
        var seen = new HashSet<String>();
        try (var files = Files.walk(JAVA)) {
            for (var file : files.filter(f -> f.endsWith("messages.properties")).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && line.charAt(0) != '#' && line.indexOf('=') > 0)
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .filter(name -> !seen.add(name))
                        .forEach(twice::add);
            }
        }
        assertEquals(Set.of(), twice);
    }

    @Test
    void every_text_that_a_page_asks_for_is_there() {
        var missing = new TreeSet<String>();
        for (var page : files(PAGES, ".xhtml")) {
            keysAskedFor(read(page)).stream().filter(k -> !TEXTS.containsKey(k)).forEach(k -> missing.add(page + ": " + k));
            STATES.matcher(read(page))
                    .results()
                    .map(found -> found.group(1) + ".")
                    .filter(prefix -> keys().stream().noneMatch(k -> k.startsWith(prefix)))
                    .forEach(prefix -> missing.add(page + ": " + prefix + "*"));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_text_that_the_code_speaks_is_there() {
        var missing = new TreeSet<String>();
        var asked = 0;
        for (var file : files(JAVA, ".java")) {
            var code = read(file);
            for (var call : CALLS) {
                for (var key : literals(code, call)) {
                    asked++;
                    if (!TEXTS.containsKey(key)) {
                        missing.add(file + ": " + key);
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(asked > 50, "the calls were not found: " + asked);
    }

    /** Its page tells everything that was done about a vacancy. */
    @Test
    void everything_that_is_done_about_a_vacancy_has_words() {
        var done = new TreeSet<String>();
        files(JAVA, ".java").forEach(file -> DEEDS.matcher(read(file)).results().forEach(found -> done.add(found.group(1))));
        assertTrue(done.size() > 20, done::toString);
        done.removeIf(what -> TEXTS.containsKey("vacancy.deed." + what));
        assertEquals(Set.of(), done);
    }

    @Test
    void every_notice_has_a_subject_and_a_body() {
        var missing = new TreeSet<String>();
        for (var file : files(JAVA, ".java")) {
            for (var call : TEMPLATES) {
                for (var template : literals(read(file), call)) {
                    // The argument after the template is a link: a path, no name.
                    if (template.matches("[a-z0-9.-]+")
                            && !(TEXTS.containsKey("notice." + template + ".subject")
                                    && TEXTS.containsKey("notice." + template + ".body"))) {
                        missing.add(file + ": " + template);
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void no_text_is_there_twice() {
        for (var file : files(JAVA, ".properties")) {
            var seen = new HashSet<String>();
            load(
                    file,
                    new Properties() {
                        @Override
                        public synchronized Object put(Object key, Object value) {
                            assertTrue(seen.add((String) key), () -> file + ": " + key + " is there twice");
                            return super.put(key, value);
                        }
                    });
        }
    }

    @Test
    void texts_with_parameters_are_formats_and_those_without_are_plain() {
        var wrong = new TreeSet<String>();
        for (var key : keys()) {
            var text = TEXTS.getString(key);
            if (text.isBlank()) {
                wrong.add(key + " is empty");
            } else if (text.matches("(?s).*\\{\\d.*")) {
                // A quoted brace is the one use of a single apostrophe.
                if (text.replace("'{'", "").replace("'}'", "").replace("''", "").contains("'")) {
                    wrong.add(key + " needs its apostrophes doubled: " + text);
                } else {
                    formats(key, text, wrong);
                }
            } else if (text.contains("''")) {
                wrong.add(key + " shows a doubled apostrophe: " + text);
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_text_is_used() {
        var literals = new HashSet<String>();
        var prefixes = new HashSet<String>();
        for (var page : files(PAGES, ".xhtml")) {
            LITERAL.matcher(read(page)).results().forEach(found -> literals.add(found.group(1)));
            STATES.matcher(read(page)).results().forEach(found -> prefixes.add(found.group(1) + "."));
        }
        for (var file : files(JAVA, ".java")) {
            JAVA_LITERAL.matcher(read(file)).results().forEach(found -> literals.add(found.group(1)));
        }
        // A key put together from a text that ends in a dot or a hyphen, and something else.
        literals.stream().filter(l -> l.matches("[a-z][\\w.-]*\\w[.-]")).forEach(prefixes::add);
        var unused = new TreeSet<>(keys());
        unused.removeAll(literals);
        unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        unused.removeIf(key -> key.startsWith("notice.") || key.startsWith("jakarta."));
        assertEquals(Set.of(), unused);
    }

    @Test
    void pages_hold_no_words_of_their_own() {
        var words = new TreeSet<String>();
        for (var page : files(PAGES, ".xhtml")) {
            parse(page, new Words(page, words));
        }
        assertEquals(Set.of(), words);
    }

    /** Gathers what would be seen of a page if no text were looked up. */
    private static final class Words extends DefaultHandler {
        private final Path page;
        private final Set<String> words;
        private final List<String> path = new ArrayList<>();
        private final StringBuilder prose = new StringBuilder();

        private Words(Path page, Set<String> words) {
            this.page = page;
            this.words = words;
        }

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            endOfProse();
            path.add(name);
            for (var i = 0; i < attributes.getLength(); i++) {
                // The value of a parameter, of an option or of a hidden field is for the machine.
                var forMachine = attributes.getLocalName(i).equals("value") && !name.matches("commandButton|outputText|commandLink");
                if (SEEN.contains(attributes.getLocalName(i)) && !forMachine) {
                    keep(attributes.getLocalName(i) + "=", attributes.getValue(i));
                }
            }
        }

        @Override
        public void endElement(String space, String name, String qualified) {
            endOfProse();
            path.remove(path.size() - 1);
        }

        /** The parser gives a text in pieces, and may cut an expression in two. */
        @Override
        public void characters(char[] text, int start, int length) {
            if (Collections.disjoint(path, NO_PROSE)) {
                prose.append(text, start, length);
            }
        }

        private void endOfProse() {
            keep("", prose.toString());
            prose.setLength(0);
        }

        private void keep(String where, String text) {
            var bare = EXPRESSION.matcher(text).replaceAll("").replace("@sample.example", "").strip();
            if (WORDS.matcher(bare).find()) {
                words.add(page + ": " + where + bare);
            }
        }

        @Override
        public InputSource resolveEntity(String id, String system) {
            return new InputSource(new StringReader(""));
        }
    }

    private static Set<String> keysAskedFor(String page) {
        var keys = new TreeSet<String>();
        BUNDLE.matcher(page).results().forEach(found -> keysIn(found.group(1)).forEach(keys::add));
        SPOKEN.matcher(page).results().map(found -> found.group(1)).forEach(keys::add);
        return keys;
    }

    /** The keys of {@code msg['a']} and of {@code msg[x ? 'a' : 'b']}; one that is put together is not looked at. */
    private static Stream<String> keysIn(String index) {
        if (index.contains("+=") || index.contains(".concat(")) {
            return Stream.empty();
        }
        var chosen = index.contains("?") ? index.substring(index.indexOf('?')) : index;
        return LITERAL.matcher(chosen).results().map(found -> found.group(1)).filter(key -> key.contains("."));
    }

    private static void formats(String key, String text, Set<String> wrong) {
        try {
            new MessageFormat(text, Locale.UK);
        } catch (IllegalArgumentException e) {
            wrong.add(key + " is no format: " + e.getMessage());
        }
    }

    private static Set<String> keys() {
        return new TreeSet<>(Collections.list(TEXTS.getKeys()));
    }

    /** The texts that stand as this argument of this call; arguments that are put together are not looked at. */
    private static List<String> literals(String code, Call call) {
        var found = new ArrayList<String>();
        for (var at = code.indexOf(call.name); at >= 0; at = code.indexOf(call.name, at + 1)) {
            var arguments = arguments(code, at + call.name.length());
            if (call.argument < arguments.size()) {
                for (var branch : arguments.get(call.argument).split("[?:]")) {
                    var literal = branch.strip();
                    if (literal.matches("\"[^\"+]*\"") && !literal.endsWith(".\"")) {
                        found.add(literal.substring(1, literal.length() - 1));
                    }
                }
            }
        }
        return found;
    }

    /** The arguments of a call whose parenthesis has just opened. */
    private static List<String> arguments(String code, int from) {
        var arguments = new ArrayList<String>();
        var depth = 0;
        var start = from;
        for (var at = from; at < code.length(); at++) {
            var c = code.charAt(at);
            if (c == '"') {
                at = endOfText(code, at);
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                arguments.add(code.substring(start, at));
                start = at + 1;
                if (c == ')') {
                    return arguments;
                }
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            }
        }
        return arguments;
    }

    private static int endOfText(String code, int opening) {
        for (var at = opening + 1; at < code.length(); at++) {
            if (code.charAt(at) == '\\') {
                at++;
            } else if (code.charAt(at) == '"') {
                return at;
            }
        }
        return code.length();
    }

    private static void parse(Path page, DefaultHandler handler) {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.newSAXParser().parse(page.toFile(), handler);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(page + " is not well formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(Path file, Properties into) {
        try (var reader = Files.newBufferedReader(file)) {
            into.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
