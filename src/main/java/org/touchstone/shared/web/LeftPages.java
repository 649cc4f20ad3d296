package org.touchstone.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * A page that was left holds nothing any more, though its form can still be restored: a save on its way when the
 * person went on, or a form sent from an older window. It counts as expired, so that nothing runs on empty beans. So does
 * a form that was made for another page: what the page begins with was never asked for there, nor who may see it.
 */
public class LeftPages implements PhaseListener, SystemEventListener {

    private static final String OPEN = "touchstone.open";
    private static final String PAGE = "touchstone.page";

    /** Before a view is rendered: what holds something says so, once in what it holds and once in its state. */
    @Override
    public void processEvent(SystemEvent event) {
        var view = (UIViewRoot) event.getSource();
        view.getAttributes().put(PAGE, view.getViewId());
        var held = view.getViewMap(false);
        if (held != null && !held.isEmpty() && !isLeft(view)) {
            held.put(OPEN, true);
            view.getAttributes().put(OPEN, true);
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (isLeft(event.getFacesContext())) {
            throw new ViewExpiredException(event.getFacesContext().getViewRoot().getViewId());
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    /** Whether the page whose form was sent has been left, by now. */
    static boolean isLeft(FacesContext faces) {
        return faces.isPostback() && faces.getViewRoot() != null && isLeft(faces.getViewRoot());
    }

    private static boolean isLeft(UIViewRoot view) {
        var held = view.getViewMap(false);
        var gone = view.getAttributes().containsKey(OPEN) && (held == null || !held.containsKey(OPEN));
        return gone || !view.getViewId().equals(view.getAttributes().getOrDefault(PAGE, view.getViewId()));
    }
}
