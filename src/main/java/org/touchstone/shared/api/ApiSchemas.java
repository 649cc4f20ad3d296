package org.touchstone.shared.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The shapes of what goes in and out, each under a name of its own: a record within another class is named for
 * both, a page for what it holds, and two of one name in two modules for their modules.
 */
final class ApiSchemas {

    private final Map<String, Schema> named = new TreeMap<>();
    private final Map<String, Type> owners = new TreeMap<>();

    Map<String, Schema> named() {
        return named;
    }

    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            var raw = (Class<?>) generic.getRawType();
            var last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (Collection.class.isAssignableFrom(raw)) {
                return OASFactory.createSchema().type(SchemaType.ARRAY).items(of(last));
            }
            if (Map.class.isAssignableFrom(raw)) {
                return OASFactory.createSchema().type(SchemaType.OBJECT).additionalPropertiesSchema(of(last));
            }
            return reference(name((Class<?>) last) + raw.getSimpleName(), type);
        }
        var plain = (Class<?>) type;
        return plain.isEnum() || plain.isRecord() ? reference(name(plain), plain) : simple(plain);
    }

    private static Schema simple(Class<?> type) {
        var schema = OASFactory.createSchema();
        if (type == boolean.class || type == Boolean.class) {
            return schema.type(SchemaType.BOOLEAN);
        }
        if (type == int.class || type == Integer.class || type == short.class) {
            return schema.type(SchemaType.INTEGER).format("int32");
        }
        if (type == long.class || type == Long.class) {
            return schema.type(SchemaType.INTEGER).format("int64");
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return schema.type(SchemaType.NUMBER);
        }
        if (type == LocalDate.class) {
            return schema.type(SchemaType.STRING).format("date");
        }
        if (type == Instant.class) {
            return schema.type(SchemaType.STRING).format("date-time");
        }
        if (type == Object.class) {
            return schema.type(SchemaType.OBJECT);
        }
        return schema.type(SchemaType.STRING);
    }

    private Schema reference(String name, Type type) {
        if (owners.putIfAbsent(name, type) == null) {
            named.put(name, type instanceof Class<?> plain && plain.isEnum() ? codes(plain) : record(type));
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static Schema codes(Class<?> type) {
        return OASFactory.createSchema()
                .type(SchemaType.STRING)
                .enumeration(Arrays.stream(type.getEnumConstants()).map(c -> (Object) ((Enum<?>) c).name()).toList());
    }

    private Schema record(Type type) {
        var raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        var schema = OASFactory.createSchema().type(SchemaType.OBJECT);
        var said = raw.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (said != null && !said.example().isEmpty()) {
            schema.example(said.example());
        }
        for (var component : raw.getRecordComponents()) {
            var property = of(resolved(component, type));
            var field = field(raw, component);
            var size = field.getAnnotation(Size.class);
            if (size != null && size.max() < Integer.MAX_VALUE && property.getType() == SchemaType.STRING) {
                property.maxLength(size.max());
            }
            if (List.of(NotNull.class, NotBlank.class, NotEmpty.class).stream().anyMatch(field::isAnnotationPresent)) {
                schema.addRequired(component.getName());
            }
            schema.addProperty(component.getName(), property);
        }
        // A question that a record answers is written out, too.
        for (var method : raw.getDeclaredMethods()) {
            var question = method.getName().startsWith("is") && method.getReturnType() == boolean.class;
            if (question && method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers())) {
                schema.addProperty(method.getName(), of(boolean.class));
            }
        }
        return schema;
    }

    /** A component of a generic record holds what this one was made for. */
    private static Type resolved(RecordComponent component, Type owner) {
        if (!(owner instanceof ParameterizedType made)) {
            return component.getGenericType();
        }
        return component.getGenericType() instanceof ParameterizedType list
                ? new Holding(list.getRawType(), made.getActualTypeArguments())
                : component.getGenericType();
    }

    private static Field field(Class<?> record, RecordComponent component) {
        try {
            return record.getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String name(Class<?> type) {
        var outer = type.getDeclaringClass();
        var within = outer == null || outer.getSimpleName().endsWith("Resource") ? "" : outer.getSimpleName();
        var name = within + type.getSimpleName();
        return owners.getOrDefault(name, type) == type ? name : module(type) + name;
    }

    private static String module(Class<?> type) {
        var module = type.getPackageName().split("\\.")[2];
        return module.substring(0, 1).toUpperCase(Locale.ROOT) + module.substring(1);
    }

    /** A list of what a generic record was made for. */
    private record Holding(Type getRawType, Type[] getActualTypeArguments) implements ParameterizedType {
        @Override
        public Type getOwnerType() {
            return null;
        }
    }
}
