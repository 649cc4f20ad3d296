package org.touchstone.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Faults;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Headers;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;

/** What nobody caught on a page becomes a page of ours that says what to do, never a stack trace. */
class FaultsHandler extends ExceptionHandlerWrapper {

    FaultsHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        if (!events.hasNext()) {
            return;
        }
        var context = events.next().getContext();
        events.remove();
        var faces = FacesContext.getCurrentInstance();
        try {
            lead(faces, context.getException(), context.getPhaseId());
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private void lead(FacesContext faces, Throwable thrown, PhaseId phase) throws IOException {
        if (caused(thrown, ViewExpiredException.class) || LeftPages.isLeft(faces)) {
            to(faces, here(faces));
        } else if (caused(thrown, NotFound.class) || caused(thrown, BadInput.class)) {
            error(faces, 404, "/error/not-found.xhtml");
        } else if (caused(thrown, EJBAccessException.class)
                || caused(thrown, Forbidden.class)
                || caused(thrown, RuleBroken.class)) {
            // Which rule forbids the page, in words for whoever asked for it.
            cause(thrown, RuleBroken.class).ifPresent(broken -> faces.getExternalContext().getRequestMap().put("why", broken.text()));
            error(faces, 403, "/error/forbidden.xhtml");
        } else if (Faults.isDatabaseAway(thrown) || Faults.isLeftOpen(thrown) || Faults.isCrossed(thrown)) {
            error(faces, 503, "/error/away.xhtml");
        } else if (PhaseId.RESTORE_VIEW.equals(phase) && faces.isPostback()) {
            to(faces, here(faces)); // a form of another page, or of none: it changes nothing
        } else {
            var incident = CDI.current().select(Faults.class).get().record(thrown);
            faces.getExternalContext().getRequestMap().put("incident", incident);
            error(faces, 500, "/error/fault.xhtml?incident=" + incident);
        }
    }

    private static boolean caused(Throwable thrown, Class<? extends Throwable> by) {
        return cause(thrown, by).isPresent();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> by) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).filter(by::isInstance).map(by::cast).findFirst();
    }

    /** The page that was open, to be opened afresh (signing in first where that is needed). */
    private static String here(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var page = Headers.refererPath(request);
        if (page != null) {
            return request.getContextPath() + page;
        }
        var query = request.getQueryString();
        var path = request.getContextPath() + request.getServletPath();
        return query == null ? path : path + "?" + query;
    }

    private static void error(FacesContext faces, int status, String page) throws IOException {
        var external = faces.getExternalContext();
        if (external.isResponseCommitted() || faces.getPartialViewContext().isAjaxRequest()) {
            to(faces, external.getRequestContextPath() + page);
            return;
        }
        external.responseReset();
        Headers.put((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        external.setResponseStatus(status);
        external.dispatch(page);
        faces.responseComplete();
    }

    private static void to(FacesContext faces, String address) throws IOException {
        faces.getExternalContext().redirect(address);
        faces.responseComplete();
    }
}
