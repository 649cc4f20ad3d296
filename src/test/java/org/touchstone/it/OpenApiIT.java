package org.touchstone.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the API at /openapi is all there, and is so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiIT {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete");
    private static final Pattern IN_PATH = Pattern.compile("\\{([^}]*)}");
    private static final JsonObject DOCUMENT = Api.nobody().get("/openapi?format=JSON").json();

    private static void each(BiConsumer<String, JsonObject> look) {
        DOCUMENT.getJsonObject("paths")
                .forEach(
                        (path, item) ->
                                item.asJsonObject()
                                        .forEach(
                                                (verb, operation) -> {
                                                    if (VERBS.contains(verb)) {
                                                        look.accept(verb + " " + path, operation.asJsonObject());
                                                    }
                                                }));
    }

    private static List<JsonObject> parameters(JsonObject operation) {
        return operation.containsKey("parameters")
                ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class)
                : List.of();
    }

    private static JsonObject answer(JsonObject operation) {
        var answers = operation.getJsonObject("responses");
        return answers.keySet().stream().filter(code -> code.startsWith("2")).findFirst().map(answers::getJsonObject).orElse(null);
    }

    private static JsonObject schema(JsonObject answer) {
        return answer.containsKey("content")
                ? answer.getJsonObject("content").values().iterator().next().asJsonObject().getJsonObject("schema")
                : null;
    }

    @Test
    void every_tag_is_there_once() {
        var names = DOCUMENT.getJsonArray("tags").getValuesAs(JsonObject.class).stream().map(tag -> tag.getString("name")).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void a_token_is_asked_for_by_all_but_what_everybody_may_call() {
        var wrong = new ArrayList<String>();
        each(
                (where, operation) -> {
                    var open = where.matches("\\w+ /api/(careers|welcome)/.*") || where.equals("post /api/tokens");
                    var asked = operation.containsKey("security") ? operation.getJsonArray("security").toString() : "none";
                    if (!asked.equals(open ? "none" : "[{\"token\":[]}]")) {
                        wrong.add(where + ": " + asked);
                    }
                });

        assertFalse(DOCUMENT.containsKey("security"), "what holds for all would hold for POST /api/tokens");
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_operation_has_a_name_a_summary_its_parameters_and_its_answers() {
        var missing = new ArrayList<String>();
        var names = new TreeSet<String>();
        each(
                (where, operation) -> {
                    var declared = parameters(operation).stream()
                            .filter(p -> "path".equals(p.getString("in")))
                            .map(p -> p.getString("name"))
                            .collect(Collectors.toSet());
                    var inPath = IN_PATH.matcher(where).results().map(m -> m.group(1)).collect(Collectors.toSet());
                    note(missing, where, "summary", !operation.getString("summary", "").isBlank());
                    note(missing, where, "tag", !operation.getJsonArray("tags").isEmpty());
                    note(missing, where, "name of its own", names.add(operation.getString("operationId", "")));
                    note(missing, where, "parameters of its path", declared.equals(inPath));
                    note(missing, where, "types", parameters(operation).stream().allMatch(p -> p.containsKey("schema")));
                    note(missing, where, "good answer", answer(operation) != null);
                    note(missing, where, "shape of its answer",
                            !where.startsWith("get ") || answer(operation) != null && schema(answer(operation)) != null);
                    note(missing, where, "problem when the database is away", operation.getJsonObject("responses").containsKey("503"));
                    note(missing, where, "body", !where.startsWith("put ") || where.matches(".*/(read|queued)$") || operation.containsKey("requestBody"));
                });

        assertEquals(List.of(), missing);
        assertTrue(names.size() > 80, names.size() + " operations");
    }

    private static void note(List<String> missing, String where, String what, boolean there) {
        if (!there) {
            missing.add(where + ": no " + what);
        }
    }

    @Test
    void every_list_takes_page_size_sort_and_direction_and_says_what_its_rows_are() {
        var pages = new TreeSet<String>();
        each(
                (where, operation) -> {
                    var schema = answer(operation) == null ? null : schema(answer(operation));
                    if (schema != null && schema.getString("$ref", "").endsWith("Page")) {
                        pages.add(where);
                        var names = parameters(operation).stream().map(p -> p.getString("name")).toList();
                        assertTrue(names.containsAll(List.of("page", "size", "sort", "dir")), where + " " + names);
                        var row = resolved(resolved(schema).getJsonObject("properties").getJsonObject("rows").getJsonObject("items"));
                        assertFalse(row.getJsonObject("properties").isEmpty(), where);
                    }
                });

        assertTrue(pages.contains("get /api/people"), pages::toString);
        assertTrue(pages.size() >= 14, pages::toString);
    }

    @Test
    void everything_that_is_pointed_to_is_there() {
        var dangling = new TreeSet<String>();
        references(DOCUMENT, dangling);
        dangling.removeIf(reference -> DOCUMENT.getJsonObject("components").getJsonObject("schemas").containsKey(last(reference)));

        assertEquals(Set.of(), dangling);
    }

    private static void references(JsonValue value, Set<String> found) {
        if (value instanceof JsonObject object) {
            object.forEach(
                    (name, held) -> {
                        if ("$ref".equals(name) && held instanceof JsonString reference) {
                            found.add(reference.getString());
                        } else {
                            references(held, found);
                        }
                    });
        } else if (value instanceof JsonArray array) {
            array.forEach(held -> references(held, found));
        }
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static JsonObject resolved(JsonObject schema) {
        return schema.containsKey("$ref")
                ? DOCUMENT.getJsonObject("components").getJsonObject("schemas").getJsonObject(last(schema.getString("$ref")))
                : schema;
    }

    @ParameterizedTest
    @CsvSource({
        "admin, /api/accounts, /api/accounts",
        "admin, /api/accounts/{id}, /api/accounts/4",
        "protection, /api/audit-events, /api/audit-events",
        "protection, /api/access-events, /api/access-events",
        "admin, /api/organisations, /api/organisations",
        "admin, /api/organisations/{id}, /api/organisations/1",
        "hr, /api/organisations/{id}/units, /api/organisations/1/units",
        "hr, /api/organisations/{id}/structure, /api/organisations/1/structure",
        "hr, /api/organisations/{id}/posts, /api/organisations/1/posts",
        "hr, /api/people, /api/people",
        "employee, /api/people/{id}, /api/people/14",
        "hr, /api/notices, /api/notices",
        "admin, /api/outgoing-mails, /api/outgoing-mails",
        "hr, /api/frameworks, /api/frameworks",
        "hr, /api/frameworks/{id}, /api/frameworks/1",
        "employee, /api/persons/{person}/observations, /api/persons/14/observations",
        "recruiter, /api/vacancies, /api/vacancies",
        "recruiter, /api/vacancies/{id}, /api/vacancies/12",
        "recruiter, /api/vacancies/{id}/findings, /api/vacancies/12/findings",
        "recruiter, /api/vacancies/{vacancy}/board, /api/vacancies/12/board",
        "recruiter, /api/vacancies/{vacancy}/applications, /api/vacancies/12/applications",
        "recruiter, /api/vacancies/{vacancy}/shortlisters, /api/vacancies/12/shortlisters",
        "panel1, /api/vacancies/{vacancy}/shortlisters/me, /api/vacancies/12/shortlisters/me",
        "panel1, /api/vacancies/{vacancy}/shortlisters/me/applications, /api/vacancies/12/shortlisters/me/applications",
        "candidate, /api/applications, /api/applications",
        "candidate, /api/applications/{id}/satisfaction, /api/applications/1304/satisfaction",
        "edi, /api/recruitment/insight/satisfaction, /api/recruitment/insight/satisfaction",
        "nobody, /api/careers/vacancies, /api/careers/vacancies",
        "nobody, /api/careers/values, /api/careers/values?organisation=NUH",
        "nobody, /api/careers/self-check, /api/careers/self-check?organisation=NUH",
        "nobody, /api/careers/stories, /api/careers/stories",
        "hr, /api/organisations/{organisation}/self-checks, /api/organisations/1/self-checks",
        "employee, /api/organisations/{organisation}/stories, /api/organisations/1/stories?place=WELCOME",
        "employee, /api/me/stories, /api/me/stories",
        "hr, /api/stories, /api/stories",
        "edi, /api/fairness/gates, /api/fairness/gates",
        "edi, /api/fairness/characteristics, /api/fairness/characteristics",
        "edi, /api/fairness/checks, /api/fairness/checks?gate=recruitment.shortlisted&characteristic=sex&stratify=true",
        "employee, /api/fairness/my-declaration, /api/fairness/my-declaration",
        "hr, /api/inductions, /api/inductions?all=true",
        "hr, /api/induction-templates, /api/induction-templates",
        "hr, /api/induction-templates/{id}, /api/induction-templates/1",
        "hr, /api/induction/insight, /api/induction/insight?by=UNIT",
        "employee, /api/my-induction, /api/my-induction",
        "hr, /api/appraisal-cycles, /api/appraisal-cycles",
        "hr, /api/appraisal-cycles/{id}/appraisals, /api/appraisal-cycles/9001/appraisals",
        "employee, /api/appraisals, /api/appraisals",
        "employee, /api/appraisals/{id}, /api/appraisals/90014",
        "employee, /api/evidence-requests, /api/evidence-requests",
        "employee, /api/my-times, /api/my-times",
        "employee, /api/my-times/{id}, /api/my-times/9003",
        "manager, /api/my-time-rhythm/team, /api/my-time-rhythm/team",
        "hr, /api/my-time-rhythm/units, /api/my-time-rhythm/units?organisation=1",
        "employee, /api/job-crafting-cards, /api/job-crafting-cards",
        "employee, /api/career-conversations, /api/career-conversations",
        "employee, /api/career-conversations/{id}, /api/career-conversations/9001",
        "employee, /api/after-action-reviews, /api/after-action-reviews",
        "employee, /api/after-action-reviews/{id}, /api/after-action-reviews/2",
        "employee, /api/team-rhythm, /api/team-rhythm",
        "hr, /api/work-items, /api/work-items"
    })
    void what_is_answered_has_the_shape_that_is_said(String who, String path, String address) {
        var answer = ("nobody".equals(who) ? Api.nobody() : Api.as(who)).get(address);
        assertEquals(200, answer.status(), answer::body);
        var said = schema(answer(DOCUMENT.getJsonObject("paths").getJsonObject(path).getJsonObject("get")));
        var unsaid = new TreeSet<String>();

        compare(answer.body().startsWith("[") ? answer.array() : answer.json(), said, "", unsaid);

        assertEquals(Set.of(), unsaid);
    }

    private static void compare(JsonValue value, JsonObject pointed, String where, Set<String> unsaid) {
        var schema = resolved(pointed);
        var type = schema.getString("type", "none");
        if (value instanceof JsonObject object) {
            var properties = schema.getJsonObject("properties");
            var others = schema.get("additionalProperties") instanceof JsonObject any ? any : null;
            object.forEach(
                    (name, held) -> {
                        var property = properties != null && properties.containsKey(name) ? properties.getJsonObject(name) : others;
                        if (property == null) {
                            unsaid.add(where + "." + name);
                        } else {
                            compare(held, property, where + "." + name, unsaid);
                        }
                    });
        } else if (value instanceof JsonArray array) {
            array.forEach(held -> compare(held, schema.getJsonObject("items"), where + "[]", unsaid));
        } else if (value.getValueType() == JsonValue.ValueType.STRING && !"string".equals(type)
                || value.getValueType() == JsonValue.ValueType.NUMBER && !Set.of("integer", "number").contains(type)
                || Set.of(JsonValue.TRUE, JsonValue.FALSE).contains(value) && !"boolean".equals(type)) {
            unsaid.add(where + " is no " + type);
        } else if (value instanceof JsonString word && schema.containsKey("enum")) {
            assertTrue(schema.getJsonArray("enum").contains(word), () -> where + " may not be " + word);
        }
    }
}
