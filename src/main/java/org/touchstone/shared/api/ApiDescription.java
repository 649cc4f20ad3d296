package org.touchstone.shared.api;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Completes what the server says of the API at {@code /openapi}. It forgets the parameters of lists, what pages
 * hold, answers beside those that are annotated, and that two modules may use one word: all this is read from
 * the resources themselves.
 */
public class ApiDescription implements OASFilter {

    private static final List<String> PUBLIC = List.of("/api/tokens", "/api/welcome/", "/api/careers/");
    private static final Map<String, String> PROBLEMS =
            Map.of(
                    "400", "Some of what was sent cannot be taken; fields says which and why",
                    "401", "Sign in first",
                    "403", "Your roles do not allow this",
                    "404", "There is no such record, or none that you may see",
                    "409", "A rule forbids this; rule says which",
                    "412", "Somebody changed it meanwhile (G-11)",
                    "429", "Too many tries; wait as Retry-After says",
                    "503", "The database is away; nothing was stored, try again");

    private final ApiSchemas schemas = new ApiSchemas();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var paths = new TreeMap<String, PathItem>();
        resources().forEach(resource -> describe(resource, api.getPaths().getPathItems(), paths));
        api.getPaths().setPathItems(paths);
        if (api.getTags() != null) { // once for each resource that bears it
            var once = new TreeMap<String, Tag>();
            api.getTags().forEach(tag -> once.put(tag.getName(), tag));
            api.setTags(List.copyOf(once.values()));
        }
        schemas.of(Problem.class);
        api.getComponents().setSchemas(schemas.named());
    }

    private static List<Class<?>> resources() {
        var beans = CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE);
        return beans.stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private void describe(Class<?> resource, Map<String, PathItem> known, Map<String, PathItem> paths) {
        for (var method : resource.getDeclaredMethods()) {
            var verb = verb(method);
            var said = method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
            if (verb == null || said == null || said.hidden()) {
                continue;
            }
            var raw = "/api/" + resource.getAnnotation(Path.class).value() + below(method);
            var path = raw.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
            var at = known.get(raw);
            var before = at == null ? null : at.getOperations().get(verb);
            var operation = before == null ? OASFactory.createOperation() : before;
            operation
                    .operationId(resource.getSimpleName().replace("Resource", "") + "." + method.getName())
                    .summary(said.summary())
                    .description(said.description().isEmpty() ? null : said.description())
                    .tags(List.of(resource.getAnnotation(org.eclipse.microprofile.openapi.annotations.tags.Tag.class).name()));
            security(operation, method);
            parameters(operation, method, raw);
            body(operation, method);
            answers(operation, method, path);
            paths.computeIfAbsent(path, p -> OASFactory.createPathItem()).setOperation(verb, operation);
        }
    }

    /** The server drops an empty list of requirements, so what all operations had in common would hold for the open ones too. */
    private static void security(org.eclipse.microprofile.openapi.models.Operation operation, Method method) {
        var open = method.isAnnotationPresent(SecurityRequirements.class) || method.getDeclaringClass().isAnnotationPresent(SecurityRequirements.class);
        operation.setSecurity(open ? null : List.of(OASFactory.createSecurityRequirement().addScheme(Api.TOKEN)));
    }

    private static PathItem.HttpMethod verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(v -> v != null && Modifier.isPublic(method.getModifiers()))
                .map(v -> PathItem.HttpMethod.valueOf(v.value()))
                .findFirst()
                .orElse(null);
    }

    private static String below(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }

    private void parameters(org.eclipse.microprofile.openapi.models.Operation operation, Method method, String path) {
        var described = operation.getParameters() == null ? List.<Parameter>of() : List.copyOf(operation.getParameters());
        operation.setParameters(null);
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var field : parameter.getType().getDeclaredFields()) {
                    add(operation, described, field, field.getGenericType(), path);
                }
            } else {
                add(operation, described, parameter, parameter.getParameterizedType(), path);
            }
        }
    }

    private void add(
            org.eclipse.microprofile.openapi.models.Operation operation,
            List<Parameter> described,
            AnnotatedElement element,
            Type type,
            String path) {
        var in = place(element);
        if (in == null) {
            return;
        }
        var parameter = OASFactory.createParameter().name(name(element)).in(in).schema(schema(element, type, path));
        described.stream()
                .filter(d -> parameter.getName().equals(d.getName()) && d.getDescription() != null)
                .forEach(d -> parameter.description(d.getDescription()));
        operation.addParameter(parameter.required(in != Parameter.In.QUERY));
    }

    private static Parameter.In place(AnnotatedElement element) {
        if (element.isAnnotationPresent(PathParam.class)) {
            return Parameter.In.PATH;
        }
        if (element.isAnnotationPresent(QueryParam.class)) {
            return Parameter.In.QUERY;
        }
        var header = element.getAnnotation(HeaderParam.class);
        return header == null || "Authorization".equals(header.value()) ? null : Parameter.In.HEADER;
    }

    private static String name(AnnotatedElement element) {
        if (element.isAnnotationPresent(PathParam.class)) {
            return element.getAnnotation(PathParam.class).value();
        }
        return element.isAnnotationPresent(QueryParam.class)
                ? element.getAnnotation(QueryParam.class).value()
                : element.getAnnotation(HeaderParam.class).value();
    }

    private Schema schema(AnnotatedElement element, Type type, String path) {
        var meant = element.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        var schema = schemas.of(meant == null || meant.implementation() == Void.class ? type : meant.implementation());
        if (element.isAnnotationPresent(DefaultValue.class)) {
            schema.defaultValue(element.getAnnotation(DefaultValue.class).value());
        }
        var choices = path.replaceFirst(".*\\{" + name(element) + ": *([^}]*)}.*", "$1");
        if (!choices.equals(path)) {
            schema.enumeration(List.copyOf(Arrays.<Object>asList((Object[]) choices.split("\\|"))));
        }
        return schema;
    }

    private void body(org.eclipse.microprofile.openapi.models.Operation operation, Method method) {
        Arrays.stream(method.getParameters())
                .filter(p -> place(p) == null && !p.isAnnotationPresent(BeanParam.class) && !p.isAnnotationPresent(Context.class))
                .filter(p -> !p.isAnnotationPresent(HeaderParam.class) && p.getType() != InputStream.class)
                .findFirst()
                // What a resource takes as text it reads as an object itself.
                .ifPresent(p -> body(operation, p.getType() == String.class ? Object.class : p.getParameterizedType()));
    }

    private void body(org.eclipse.microprofile.openapi.models.Operation operation, Type type) {
        if (operation.getRequestBody() == null) {
            operation.setRequestBody(OASFactory.createRequestBody().content(OASFactory.createContent()));
        }
        var content = operation.getRequestBody().required(true).getContent();
        if (content.getMediaType(MediaType.APPLICATION_JSON) == null) {
            content.addMediaType(MediaType.APPLICATION_JSON, OASFactory.createMediaType());
        }
        content.getMediaType(MediaType.APPLICATION_JSON).setSchema(schemas.of(type));
    }

    private void answers(org.eclipse.microprofile.openapi.models.Operation operation, Method method, String path) {
        var answers = operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        answers.removeAPIResponse("default");
        var codes = answers.getAPIResponses() == null ? List.<String>of() : List.copyOf(answers.getAPIResponses().keySet());
        var given = given(method);
        var good = codes.stream().filter(c -> c.startsWith("2")).findFirst().orElse(given == void.class ? "204" : "200");
        if (!codes.contains(good)) {
            answers.addAPIResponse(good, OASFactory.createAPIResponse().description("Done"));
        }
        if (given != void.class && !given.equals(Response.class)) {
            answers.getAPIResponse(good).setContent(content(MediaType.APPLICATION_JSON, schemas.of(given)));
        }
        var open = PUBLIC.stream().anyMatch(path::startsWith);
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        problem(answers, "503", true);
        problem(answers, "401", !open);
        problem(answers, "403", !open);
        problem(answers, "400", !parameters.isEmpty() || operation.getRequestBody() != null);
        problem(answers, "404", parameters.stream().anyMatch(p -> p.getIn() == Parameter.In.PATH));
        problem(answers, "409", verb(method) != PathItem.HttpMethod.GET);
        problem(answers, "412", parameters.stream().anyMatch(p -> "If-Match".equals(p.getName())));
        problem(answers, "429", false);
        if (codes.contains("422")) {
            answers.getAPIResponse("422").setContent(content(Problem.JSON, schemas.of(Imported.class)));
        }
        operation.setResponses(answers);
    }

    private static Type given(Method method) {
        var gives = method.getAnnotation(Gives.class);
        return gives == null ? method.getGenericReturnType() : gives.value();
    }

    private void problem(org.eclipse.microprofile.openapi.models.responses.APIResponses answers, String code, boolean possible) {
        var said = answers.getAPIResponses() == null ? null : answers.getAPIResponses().get(code);
        if (said == null && possible) {
            said = OASFactory.createAPIResponse().description(PROBLEMS.get(code));
            answers.addAPIResponse(code, said);
        }
        if (said != null) {
            said.setContent(content(Problem.JSON, schemas.of(Problem.class)));
        }
    }

    private static org.eclipse.microprofile.openapi.models.media.Content content(String type, Schema schema) {
        return OASFactory.createContent().addMediaType(type, OASFactory.createMediaType().schema(schema));
    }
}
