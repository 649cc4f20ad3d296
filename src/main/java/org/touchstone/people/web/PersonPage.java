package org.touchstone.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.access.Caller;
import org.touchstone.people.PersonFiles;

/** Behind people/person.xhtml, and people/mine.xhtml for the reader's own file. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    @Inject private PersonFiles files;
    @Inject private Caller caller;
    private Long id;
    private transient PersonFiles.File file;

    public void load() {
        file = files.file(id == null ? caller.personId() : id);
    }

    public PersonFiles.File getFile() {
        return file;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
