package org.touchstone.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the template shows on top of a page: the error summary with links to fields, and what was done. */
@Named("messages")
@RequestScoped
public class MessagesPage {

    /** One line of the summary; field is the id to link to, or null. */
    public record Line(String field, String text) {}

    public List<Line> problems() {
        return lines(true);
    }

    public List<Line> done() {
        return lines(false);
    }

    private static List<Line> lines(boolean problems) {
        var faces = FacesContext.getCurrentInstance();
        var lines = new ArrayList<Line>();
        for (var ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            var id = ids.next();
            faces.getMessageList(id).stream()
                    .filter(m -> problems == m.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0)
                    .forEach(m -> lines.add(new Line(id, m.getSummary())));
        }
        return lines;
    }
}
