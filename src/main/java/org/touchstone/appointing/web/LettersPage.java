package org.touchstone.appointing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.touchstone.appointing.Lettering;

/** Behind appointing/letters.xhtml. */
@Named
@RequestScoped
public class LettersPage {

    @Inject private Lettering lettering;

    private List<Lettering.LetterRow> rows;

    public void load() {
        rows = lettering.letters();
    }

    public List<Lettering.LetterRow> getRows() {
        return rows;
    }
}
