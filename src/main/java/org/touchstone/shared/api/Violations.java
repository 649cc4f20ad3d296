package org.touchstone.shared.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes what the server's own mapper of broken constraints would answer without a body, and lets {@link Problems} answer. */
@Provider
@ApplicationScoped
public class Violations implements ExceptionMapper<ConstraintViolationException> {

    @Inject private Problems problems;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return problems.toResponse(invalid);
    }
}
