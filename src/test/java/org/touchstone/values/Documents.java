package org.touchstone.values;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** Frameworks as another system sends them. */
final class Documents {

    private Documents() {}

    static String ready() {
        return framework("Ours", value("KIND", "Kind", "We are kind."), value("SAFE", "Safe", "We are safe."));
    }

    static String framework(String name, JsonObjectBuilder... values) {
        var list = Json.createArrayBuilder();
        for (var value : values) {
            list.add(value);
        }
        return Json.createObjectBuilder().add("name", name).add("values", list).build().toString();
    }

    static JsonObjectBuilder value(String code, String name, String plainText) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("name", name)
                .add("plainText", plainText)
                .add("weWill", lines("Listen first", "Say thank you"))
                .add("weWillNot", lines("Walk past", "Talk people down"));
    }

    static JsonArrayBuilder lines(String... texts) {
        var lines = Json.createArrayBuilder();
        for (var text : texts) {
            lines.add(Json.createObjectBuilder().add("level", "ALL").add("text", text));
        }
        return lines;
    }
}
