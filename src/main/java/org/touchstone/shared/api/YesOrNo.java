package org.touchstone.shared.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.touchstone.shared.BadInput;

/** Filters that are true or false. The platform would take any other word for false. */
@Provider
public class YesOrNo implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // it is Boolean where this is asked for boolean
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == boolean.class || type == Boolean.class ? (ParamConverter<T>) new Converter(name(annotations), type == boolean.class ? false : null) : null;
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value())
                .findFirst()
                .orElse("");
    }

    /** @param none what it is where nothing is asked */
    private record Converter(String name, Boolean none) implements ParamConverter<Boolean> {

        @Override
        public Boolean fromString(String sent) {
            if (sent == null || sent.isEmpty()) {
                return none;
            }
            if (!sent.equals("true") && !sent.equals("false")) {
                throw BadInput.at(name, "shared.true-or-false");
            }
            return sent.equals("true");
        }

        @Override
        public String toString(Boolean value) {
            return String.valueOf(value);
        }
    }
}
