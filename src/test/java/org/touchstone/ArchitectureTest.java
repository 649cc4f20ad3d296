package org.touchstone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Texts;

/** The walls of the house. The table is the only truth about which module may know which. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final Pattern BUILT = Pattern.compile("select (?:distinct )?new (org\\.touchstone[\\w.$]+)\\(");

    /** Module → the modules it may know. README shows the same table. */
    static final Map<String, Set<String>> MAY_KNOW =
            new TreeMap<>(
                    Map.ofEntries(
                            entry("shared", Set.of()),
                            entry("access", Set.of("shared")),
                            entry("notices", Set.of("shared", "access")),
                            entry("values", Set.of("shared", "access")),
                            entry("people", Set.of("shared", "access")),
                            entry("recruitment", Set.of("shared", "access", "notices", "values", "people")),
                            entry("interviewing", Set.of("shared", "access", "notices", "values", "people", "recruitment")),
                            entry(
                                    "assessing",
                                    Set.of(
                                            "shared", "access", "notices", "values", "people", "recruitment",
                                            "interviewing")),
                            entry(
                                    "appointing",
                                    Set.of(
                                            "shared", "access", "notices", "values", "people", "recruitment",
                                            "interviewing")),
                            entry("induction", Set.of("shared", "access", "notices", "values", "people")),
                            entry("fairness", Set.of("shared", "access", "notices", "values", "people", "recruitment")),
                            entry("checkins", Set.of("shared", "access", "notices", "values", "people")),
                            entry("appraisal", Set.of("shared", "access", "notices", "values", "people")),
                            entry("learning", Set.of("shared", "access", "notices", "people")),
                            entry("privacy", Set.of("shared", "access", "notices")),
                            entry(
                                    "home",
                                    Set.of(
                                            "shared", "access", "notices", "values", "people", "recruitment",
                                            "interviewing", "assessing", "appointing", "induction", "fairness"))));

    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.touchstone");

    static final DescribedPredicate<JavaClass> WEB_OR_API =
            resideInAPackage("org.touchstone..web..").or(resideInAPackage("org.touchstone..api..")).as("pages and resources");

    @Test
    void a_module_knows_only_those_that_the_table_names() {
        MAY_KNOW.forEach(
                (module, known) -> {
                    var others =
                            MAY_KNOW.keySet().stream()
                                    .filter(m -> !m.equals(module) && !known.contains(m))
                                    .map(m -> "org.touchstone." + m + "..")
                                    .toArray(String[]::new);
                    check(
                            noClasses()
                                    .that()
                                    .resideInAPackage("org.touchstone." + module + "..")
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage(others));
                });
    }

    @Test
    void every_class_lives_in_a_module_of_the_table_in_one_of_three_packages() {
        var packages =
                MAY_KNOW.keySet().stream()
                        .flatMap(m -> List.of("", ".web", ".api").stream().map(p -> "org.touchstone." + m + p))
                        .toArray(String[]::new);
        check(
                classes()
                        .that()
                        .resideOutsideOfPackage("org.touchstone.run..")
                        .should()
                        .resideInAnyPackage(packages));
    }

    @Test
    void the_table_has_no_circle() {
        MAY_KNOW.forEach(
                (module, known) ->
                        known.forEach(
                                other -> assertTrue(!MAY_KNOW.get(other).contains(module), module + " and " + other)));
    }

    @Test
    void the_readme_shows_the_same_table() throws IOException {
        var readme = Files.readString(java.nio.file.Path.of("README.md"));

        MAY_KNOW.forEach(
                (module, known) -> {
                    var row = "| " + module + " | " + known.stream().sorted().collect(Collectors.joining(", ")) + " |";
                    assertTrue(readme.contains(row), "README lacks the row: " + row);
                });
    }

    @Test
    void texts_are_read_from_every_module() {
        assertEquals(MAY_KNOW.keySet(), Set.copyOf(Texts.MODULES));
    }

    @Test
    void rules_do_not_know_pages_or_http() {
        check(
                noClasses()
                        .that(describe("neither page nor resource", c -> !WEB_OR_API.test(c)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.touchstone..web..", "org.touchstone..api..", "jakarta.faces..", "jakarta.ws.rs..",
                                "org.primefaces.."));
    }

    @Test
    void pages_and_resources_touch_neither_the_database_nor_transactions() {
        check(
                noClasses()
                        .that(WEB_OR_API)
                        .and()
                        // The one mapper of exceptions must recognise those that JPA throws.
                        .doNotHaveFullyQualifiedName("org.touchstone.shared.api.Problems")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql.."));
    }

    @Test
    void no_public_class_holds_an_entity_manager_but_those_of_the_audit_trail() {
        check(
                noClasses()
                        .that()
                        .arePublic()
                        .and()
                        .doNotHaveFullyQualifiedName("org.touchstone.access.Recording")
                        .and()
                        .doNotHaveFullyQualifiedName("org.touchstone.shared.Paging")
                        .and()
                        .doNotHaveFullyQualifiedName("org.touchstone.shared.WorkQuery")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(EntityManager.class));
    }

    @Test
    void every_service_says_who_may() {
        check(
                classes()
                        .that()
                        .areAnnotatedWith(Stateless.class)
                        .should(beAnnotatedWith(RolesAllowed.class).or(beAnnotatedWith(PermitAll.class))));
    }

    @Test
    void services_and_pages_have_names_of_their_own() {
        var names = new HashMap<String, JavaClass>();
        for (var named :
                CLASSES.that(
                        describe(
                                "services and pages",
                                c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class) || c.isAnnotatedWith(Named.class)))) {
            var twin = names.put(named.getSimpleName(), named);
            assertTrue(twin == null, () -> twin + " and " + named + " have one name, and the server deploys neither");
        }
    }

    @Test
    void roles_stand_only_where_the_container_reads_them() {
        check(
                methods()
                        .that()
                        .areAnnotatedWith(RolesAllowed.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .areAnnotatedWith(Stateless.class)
                        .allowEmptyShould(true));
        check(classes().that().areAnnotatedWith(RolesAllowed.class).should().beAnnotatedWith(Stateless.class));
        check(
                noClasses()
                        .that()
                        .areAnnotatedWith(Path.class)
                        .should()
                        .beAnnotatedWith(RolesAllowed.class)
                        .orShould()
                        .beAnnotatedWith(PermitAll.class));
    }

    @Test
    void entities_keep_their_state_to_themselves() {
        check(
                fields()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .and()
                        .areNotStatic()
                        .should()
                        .bePrivate()
                        .orShould()
                        .haveNameMatching("_persistence.*"));
        check(
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .haveNameMatching("set[A-Z].*"));
    }

    @Test
    void entities_hold_other_modules_by_id_and_have_names_of_their_own() {
        var names = new HashMap<String, JavaClass>();
        for (var entity : CLASSES.that(describe("entities", c -> c.isAnnotatedWith(Entity.class)))) {
            var twin = names.put(entity.getSimpleName(), entity);
            assertTrue(twin == null, () -> twin + " and " + entity + " have one name");
            entity.getFields().stream()
                    .map(f -> f.getRawType())
                    .filter(t -> t.isAnnotatedWith(Entity.class))
                    .forEach(
                            t -> assertEquals(entity.getPackageName(), t.getPackageName(), () -> entity + " holds a " + t));
        }
    }

    @Test
    void embeddables_are_classes_and_events_are_records() {
        check(classes().that().areAnnotatedWith(Embeddable.class).should().notBeRecords().allowEmptyShould(true));
        check(classes().that().implement(DomainEvent.class).should().beRecords().allowEmptyShould(true));
    }

    @Test
    void beans_behind_pages_are_named_for_them() {
        check(
                classes()
                        .that()
                        .areAnnotatedWith(Named.class)
                        .and()
                        .doNotHaveFullyQualifiedName("org.touchstone.shared.web.Words")
                        .should()
                        .resideInAPackage("..web..")
                        .andShould()
                        .haveSimpleNameEndingWith("Page"));
        check(
                classes()
                        .that()
                        .areAnnotatedWith(Named.class)
                        .and()
                        .areAnnotatedWith(jakarta.faces.view.ViewScoped.class)
                        .should()
                        .beAssignableTo(Serializable.class));
    }

    @Test
    void names_are_of_the_field_not_of_the_workshop() {
        check(noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|VO|Bean)$"));
    }

    @Test
    void the_time_comes_from_the_clock() {
        check(
                noClasses()
                        .should()
                        .callMethodWhere(
                                describe(
                                        "now() without a clock",
                                        (JavaMethodCall call) ->
                                                call.getTarget().getName().equals("now")
                                                        && call.getTarget().getRawParameterTypes().isEmpty()
                                                        && Set.of(
                                                                        LocalDate.class.getName(),
                                                                        Instant.class.getName(),
                                                                        LocalDateTime.class.getName(),
                                                                        ZonedDateTime.class.getName())
                                                                .contains(call.getTargetOwner().getFullName()))));
    }

    @Test
    void nothing_is_printed_but_by_the_launcher() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    @DisplayName("G-3 nothing that decides about people can reach equality data")
    void g_3() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.touchstone.fairness..", "org.touchstone.home..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.touchstone.fairness.."));
    }

    @Test
    @DisplayName("G-4 no code deletes audit rows, and all that is ever replaced in one is who somebody was (G-10)")
    void g_4() throws IOException {
        var replaced = new TreeSet<String>();
        try (var files = Files.walk(java.nio.file.Path.of("src/main"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file).toLowerCase();
                assertTrue(!text.matches("(?s).*delete\\s+from\\s+(audit_event|access_event).*"), () -> file + " deletes from the audit trail");
                java.util.regex.Pattern.compile("update\\s+(?:audit_event|access_event)\\b.*?(?=\\s+where\\b)")
                        .matcher(text)
                        .results()
                        .map(found -> file.getFileName() + " " + found.group())
                        .forEach(replaced::add);
            }
        }
        assertEquals(
                Set.of(
                        "Recording.java update audit_event set who = ?1, account_id = null",
                        "Recording.java update access_event set reader = ?1",
                        "Recording.java update access_event set subject_person_id = ?1",
                        "Recording.java update audit_event set \" + column + \" = regexp_replace(\" + column + \", ?1, ?2)"),
                replaced);
    }

    /** Otherwise the statement is refused when it is first run, and not before. */
    @Test
    void rows_that_statements_build_are_public() throws Exception {
        var rows = new TreeSet<String>();
        try (var files = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                BUILT.matcher(Files.readString(file)).results().forEach(found -> rows.add(found.group(1)));
            }
        }
        assertTrue(rows.size() > 20, rows::toString);
        for (var row : rows) {
            var type = Class.forName(row);
            assertTrue(Modifier.isPublic(type.getModifiers()) && type.getConstructors().length > 0, row);
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
