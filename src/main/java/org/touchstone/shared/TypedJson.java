package org.touchstone.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What another system sent, read beside what is asked for: days that people can mean, texts that can be seen, yes or
 * no as JSON says it, numbers that are no texts, whole ones that are whole. The platform would take almost anything for anything.
 */
public final class TypedJson {

    private final List<BadInput.Field> bad = new ArrayList<>();

    private TypedJson() {}

    /**
     * The same, with texts of nothing that can be seen made empty; refused at every field that holds what is not
     * asked for.
     *
     * @param type what is asked for: a record, or anything, of which only the texts are looked at
     */
    public static JsonValue of(Type type, JsonValue sent) {
        var reading = new TypedJson();
        var read = reading.value("", type, sent);
        if (!reading.bad.isEmpty()) {
            throw new BadInput(reading.bad);
        }
        return read;
    }

    private JsonValue value(String at, Type type, JsonValue sent) {
        if (sent == JsonValue.NULL) {
            return sent;
        }
        if (type == boolean.class || type == Boolean.class) {
            return checked(at, sent, sent == JsonValue.TRUE || sent == JsonValue.FALSE, "shared.true-or-false");
        }
        if (type == LocalDate.class) {
            return sent instanceof JsonString text ? day(at, text.getString()) : checked(at, sent, false, "shared.day");
        }
        if (isWhole(type)) {
            return checked(at, sent, sent instanceof JsonNumber number && fits(number.bigDecimalValue(), type), "shared.whole-number");
        }
        if (type == BigDecimal.class) {
            return checked(at, sent, sent instanceof JsonNumber, "shared.number");
        }
        if (type == String.class && !at.isEmpty() && !(sent instanceof JsonString)) {
            return checked(at, sent, false, "shared.text");
        }
        if (sent instanceof JsonString text) {
            return text(at, text);
        }
        if (sent instanceof JsonArray list) {
            var element = within(type, Collection.class);
            var read = Json.createArrayBuilder();
            for (var i = 0; i < list.size(); i++) {
                read.add(value(at + "[" + i + "]", element, list.get(i)));
            }
            return read.build();
        }
        return sent instanceof JsonObject object ? object(at, type, object) : sent;
    }

    private JsonObject object(String at, Type type, JsonObject sent) {
        var parts = parts(type);
        var every = within(type, Map.class);
        var read = Json.createObjectBuilder();
        sent.forEach((name, part) -> read.add(name, value(at.isEmpty() ? name : at + "." + name, parts.getOrDefault(name, every), part)));
        return read.build();
    }

    private JsonValue checked(String at, JsonValue sent, boolean good, String key) {
        if (!good) {
            bad.add(new BadInput.Field(at, Texts.say(key)));
        }
        return sent;
    }

    private JsonValue day(String at, String typed) {
        try {
            var day = TypedDay.of(at, typed);
            return day == null ? JsonValue.NULL : Json.createValue(day.toString());
        } catch (BadInput notADay) {
            bad.addAll(notADay.fields());
            return JsonValue.NULL;
        }
    }

    private JsonValue text(String at, JsonString sent) {
        try {
            var text = TypedText.of(at, sent.getString());
            return text.equals(sent.getString()) ? sent : Json.createValue(text);
        } catch (BadInput unseen) {
            bad.addAll(unseen.fields());
            return sent;
        }
    }

    private static boolean isWhole(Type type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    private static boolean fits(BigDecimal number, Type type) {
        var most = type == int.class || type == Integer.class ? Integer.MAX_VALUE : Long.MAX_VALUE;
        return number.compareTo(BigDecimal.valueOf(-most - 1)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    /** The types of a record's parts by their names; of anything else nothing is known. */
    private static Map<String, Type> parts(Type type) {
        return type instanceof Class<?> plain && plain.isRecord()
                ? Arrays.stream(plain.getRecordComponents()).collect(Collectors.toMap(c -> c.getName(), c -> c.getGenericType()))
                : Map.of();
    }

    /** What a list or map holds. */
    private static Type within(Type type, Class<?> holder) {
        if (type instanceof ParameterizedType generic && holder.isAssignableFrom((Class<?>) generic.getRawType())) {
            var held = generic.getActualTypeArguments();
            return Objects.requireNonNull(held[held.length - 1]);
        }
        return Object.class;
    }
}
