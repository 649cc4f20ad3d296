package org.touchstone.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.home.Waiting;
import org.touchstone.shared.WorkItem;

/** Behind index.xhtml. */
@Named
@ViewScoped
public class HomePage implements Serializable {

    @Inject private Waiting waiting;
    private List<WorkItem> items;

    @PostConstruct
    void load() {
        items = waiting.forMe();
    }

    public List<WorkItem> getItems() {
        return items;
    }
}
