package org.touchstone.shared.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Style sheets, scripts and pictures have a name; the platform stumbles over a request without one. */
public class NamedResources extends ResourceHandlerWrapper {

    private static final String NAMELESS = ResourceHandler.RESOURCE_IDENTIFIER + "/.xhtml";

    public NamedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleResourceRequest(FacesContext faces) throws IOException {
        var external = faces.getExternalContext();
        if (NAMELESS.equals(external.getRequestServletPath())) {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } else {
            getWrapped().handleResourceRequest(faces);
        }
    }
}
