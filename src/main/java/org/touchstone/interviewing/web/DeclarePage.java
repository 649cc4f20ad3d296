package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.interviewing.Empanelling;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.web.Messages;

/** Behind interviewing/declare.xhtml: whether anything stands in the way, candidate by candidate. */
@Named
@ViewScoped
public class DeclarePage implements Serializable {

    private static final String SOMETHING = "something";
    private static final String NOTHING = "nothing";

    /** What is said of one candidate while it is typed. */
    public static class Line implements Serializable {

        private final Empanelling.Declared candidate;
        private String answer;
        private String words;

        Line(Empanelling.Declared candidate) {
            this.candidate = candidate;
            this.answer = !candidate.declared() ? null : candidate.conflict() == null ? NOTHING : SOMETHING;
            this.words = candidate.conflict();
        }

        /** Whether it is said and stays so: the sheet is locked. Whoever comes back to a panel says it anew. */
        public boolean isSettled() {
            return candidate.locked() && candidate.declared();
        }

        private Empanelling.Word word() {
            return new Empanelling.Word(candidate.ref(), SOMETHING.equals(answer) ? words : null);
        }

        public Empanelling.Declared getCandidate() {
            return candidate;
        }

        public String getAnswer() {
            return answer;
        }

        public void setAnswer(String answer) {
            this.answer = answer;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }

    @Inject private Empanelling empanelling;
    @Inject private Messages messages;

    private long stage;
    private Empanelling.Declarations declarations;
    private List<Line> lines;

    public void load() {
        declarations = empanelling.declarations(stage);
        lines = declarations.candidates().stream().map(Line::new).toList();
    }

    public String save() {
        return messages.attempt("declare.done", this::declare)
                ? "/interviewing/stage.xhtml?faces-redirect=true&stage=" + stage
                : null;
    }

    /** Whoever says that something stands in the way says what, and says it before the sheet is locked (VR-6). */
    private void declare() {
        var bad = new BadInput.Gathering();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            bad.when(line.answer == null, "candidates[" + i + "].answer", "declare.which.required")
                    .when(
                            SOMETHING.equals(line.answer) && (line.words == null || line.words.isBlank()),
                            "candidates[" + i + "].words",
                            "declare.words.required")
                    .when(
                            SOMETHING.equals(line.answer) && line.candidate.locked() && !line.candidate.declared(),
                            "candidates[" + i + "].answer",
                            "panel.locked-already",
                            line.candidate.name());
        }
        bad.refuse();
        empanelling.declare(stage, lines.stream().filter(l -> !l.isSettled()).map(Line::word).toList());
    }

    public Empanelling.Declarations getDeclarations() {
        return declarations;
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }
}
