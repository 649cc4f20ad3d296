package org.touchstone.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.io.StringReader;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedJsonTest {

    record Part(String text, LocalDate on) {}

    record Whole(
            String name, LocalDate day, boolean plain, Boolean asked, int posts, Long id, BigDecimal hours, Part part, List<Part> parts, Map<String, Integer> points) {}

    private static String read(Type type, String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return TypedJson.of(type, reader.readValue()).toString();
        }
    }

    private static List<String> bad(String json) {
        return assertThrows(BadInput.class, () -> read(Whole.class, json)).fields().stream().map(BadInput.Field::field).toList();
    }

    @Test
    void what_was_asked_for_stays_as_it_is() {
        var good =
                "{\"name\":\"Zoë\",\"day\":\"2199-12-31\",\"plain\":true,\"asked\":null,\"posts\":2,\"id\":9223372036854775807,\"hours\":37.5,"
                        + "\"part\":{\"text\":\"\",\"on\":\"1900-01-01\"},\"parts\":[{\"text\":null}],\"points\":{\"1\":-2147483648},\"unknown\":[\"yes\",1.5]}";

        assertEquals(good, read(Whole.class, good));
    }

    @Test
    void days_that_nobody_can_mean_are_refused_at_their_field() {
        for (var day : List.of("+999999999-12-31", "-999999999-01-01", "9999-12-31", "2200-01-01", "1899-12-31", "2026-02-30", "tomorrow")) {
            assertEquals(List.of("day"), bad("{\"day\": \"" + day + "\"}"), day);
        }
        assertEquals(List.of("day"), bad("{\"day\": 20261231}"));
        assertEquals(List.of("part.on", "parts[1].on"), bad("{\"part\": {\"on\": \"2200-01-01\"}, \"parts\": [{}, {\"on\": \"x\"}]}"));
        assertEquals("{\"day\":null}", read(Whole.class, "{\"day\": \" \"}"));
    }

    @Test
    void what_is_no_text_is_none() {
        assertEquals(List.of("name", "part.text"), bad("{\"name\": 5, \"part\": {\"text\": true}}"));
        assertEquals(List.of("name"), bad("{\"name\": [\"a\"]}"));
    }

    @Test
    void yes_or_no_is_said_as_json_says_it() {
        assertEquals(List.of("plain", "asked"), bad("{\"plain\": \"yes\", \"asked\": \"true\"}"));
        assertEquals(List.of("plain", "asked"), bad("{\"plain\": 1, \"asked\": {}}"));
    }

    @Test
    void whole_numbers_are_whole_and_of_a_size_that_can_be_kept() {
        assertEquals(List.of("posts", "id", "points.1"), bad("{\"posts\": 4294967297, \"id\": 1.5, \"points\": {\"1\": 2.7}}"));
        assertEquals(List.of("posts"), bad("{\"posts\": 1e300}"));
        assertEquals("{\"posts\":2.0}", read(Whole.class, "{\"posts\": 2.0}"));
    }

    @Test
    void a_number_is_no_text() {
        assertEquals(List.of("posts", "id", "hours", "points.1"), bad("{\"posts\": \"5\", \"id\": {}, \"hours\": \"37.5\", \"points\": {\"1\": \"2\"}}"));
    }

    @Test
    void texts_hold_what_can_be_seen_wherever_they_stand() {
        assertEquals(List.of("name", "parts[0].text"), bad("{\"name\": \"A\\u0000\", \"parts\": [{\"text\": \"\\u001b\"}]}"));
        assertEquals("{\"name\":\"\"}", read(Whole.class, "{\"name\": \"\\u200b\\u200b\"}"));
        assertEquals("[\"\"]", read(Object.class, "[\"\\u2060\"]"));
    }
}
