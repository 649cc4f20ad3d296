package org.touchstone.shared.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FaultsHandler} in front of the usual handling of exceptions on pages. */
public class FaultsFactory extends ExceptionHandlerFactory {

    public FaultsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FaultsHandler(getWrapped().getExceptionHandler());
    }
}
