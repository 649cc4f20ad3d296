package org.touchstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a migration must keep to, so that the schema can be read, moved and told apart by its names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MigrationsTest {

    private static final Pattern FILE = Pattern.compile("V(\\d+)__[a-z0-9_]+\\.sql");

    /** A text, or a comment: whichever comes first, since each may hold what looks like the other. */
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile("'[^']*+'|--[^\n]*+");

    /** A rule of a table that has no name: the database would make one up, another on every server. */
    private static final Pattern NAMELESS =
            Pattern.compile("(?<!\\bconstraint \\w{1,64} )\\b(primary key|unique|foreign key|check)\\b\\s*(\\(|$|,|key)");

    private static final Pattern REFERENCES = Pattern.compile("(?<!foreign key \\([\\w, ]{1,200}\\) )\\breferences \\w+");
    private static final Pattern NAMED = Pattern.compile("\\bconstraint (\\w+) (primary key|unique|foreign key|check)\\b");
    private static final Pattern INDEX = Pattern.compile("\\bcreate (?:unique )?index (\\w+) on\\b");
    private static final Map<String, String> PREFIXES =
            Map.of("primary key", "pk_", "unique", "uq_", "foreign key", "fk_", "check", "ck_");
    private static final int LONGEST_NAME = 64;

    /** What one of the two servers does not know. */
    private static final Pattern ONE_SERVER_ONLY =
            Pattern.compile(
                    "\\bcreate or replace table\\b|\\breturning\\b|\\badd column if not exists\\b|\\bsequence\\b\\s+\\w+\\s+start"
                            + "|\\bwith system versioning\\b|\\binvisible\\b|\\bengine\\s*=|\\bas new\\b");

    @Test
    void every_version_is_there_once_in_the_range_of_its_module() {
        var files = files();
        var versions = new TreeMap<Integer, Path>();

        assertTrue(files.size() > 1, "no migrations found");
        for (var file : files) {
            var name = FILE.matcher(file.getFileName().toString());
            assertTrue(name.matches(), () -> file + " is not named like V201__notices.sql");
            var twin = versions.put(Integer.valueOf(name.group(1)), file);
            assertEquals(null, twin, () -> file + " has the version of " + twin);
            assertTrue(name.group(1).matches("[1-9]\\d\\d"), () -> file + ": the hundreds are those of the module");
        }
    }

    @Test
    void every_rule_of_a_table_has_a_name() {
        for (var file : files()) {
            var sql = sql(file);
            var nameless = NAMELESS.matcher(sql);
            assertTrue(!nameless.find(), () -> file + ": " + around(sql, nameless.start()));
            var references = REFERENCES.matcher(sql);
            assertTrue(!references.find(), () -> file + ": " + around(sql, references.start()));
        }
    }

    @Test
    void names_say_what_kind_of_rule_they_are_and_are_there_once() {
        var names = new HashMap<String, Path>();
        for (var file : files()) {
            var named = NAMED.matcher(sql(file));
            while (named.find()) {
                var name = named.group(1);
                assertTrue(name.startsWith(PREFIXES.get(named.group(2))), () -> file + ": " + name);
                once(names, name, file);
            }
            var index = INDEX.matcher(sql(file));
            while (index.find()) {
                assertTrue(index.group(1).startsWith("ix_"), () -> file + ": " + index.group(1));
                once(names, index.group(1), file);
            }
        }
    }

    @Test
    void every_table_has_a_primary_key() {
        for (var file : files()) {
            for (var statement : sql(file).split(";")) {
                if (statement.strip().startsWith("create table")) {
                    assertTrue(statement.contains(" primary key "), () -> file + ": " + statement.strip().lines().findFirst());
                }
            }
        }
    }

    @Test
    void both_servers_understand_them() {
        for (var file : files()) {
            var sql = sql(file);
            var strange = ONE_SERVER_ONLY.matcher(sql);
            assertTrue(!strange.find(), () -> file + ": " + around(sql, strange.start()));
            assertTrue(
                    TEXT_OR_COMMENT
                            .matcher(read(file))
                            .results()
                            .noneMatch(found -> found.group().startsWith("'") && found.group().contains("\\")),
                    () -> file + ": a backslash in a text means one thing here, another there");
        }
    }

    @Test
    void no_migration_takes_anything_back() {
        var destructive = Pattern.compile("\\b(drop (table|column)|truncate|delete from)\\b");
        for (var file : files()) {
            var sql = sql(file);
            var found = destructive.matcher(sql);
            assertTrue(!found.find(), () -> file + ": " + around(sql, found.start()));
        }
    }

    @Test
    void versions_of_the_sample_are_there_once() {
        var seen = new HashSet<Integer>();
        for (var file : files("sql/sample")) {
            var name = FILE.matcher(file.getFileName().toString());
            assertTrue(name.matches() && seen.add(Integer.valueOf(name.group(1))), file.toString());
        }
    }

    private static void once(Map<String, Path> names, String name, Path file) {
        assertTrue(name.length() <= LONGEST_NAME, () -> file + ": too long a name: " + name);
        var twin = names.put(name, file);
        assertEquals(null, twin, () -> file + ": " + name + " is in " + twin + " too");
    }

    private static String around(String sql, int at) {
        return sql.substring(Math.max(0, at - 60), Math.min(sql.length(), at + 60));
    }

    /** Without comments and texts, on single spaces, in small letters. */
    private static String sql(Path file) {
        var bare = TEXT_OR_COMMENT.matcher(read(file)).replaceAll(found -> found.group().startsWith("'") ? "''" : "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        return files("sql/migration");
    }

    private static List<Path> files(String folder) {
        try (var files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
