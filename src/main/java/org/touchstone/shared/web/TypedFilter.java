package org.touchstone.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.touchstone.shared.TypedText;

/** Takes from the fields of every form and address what nobody can see, so that an empty field is one that looks empty. */
@WebFilter(filterName = "typed")
public class TypedFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Cleaned(request), response);
    }

    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return TypedText.cleaned(super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            return cleaned(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var map = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> map.put(name, cleaned(values)));
            return Collections.unmodifiableMap(map);
        }

        private static String[] cleaned(String[] values) {
            return values == null ? null : Arrays.stream(values).map(TypedText::cleaned).toArray(String[]::new);
        }
    }
}
