package org.touchstone.appointing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;

/** The words that an organisation offers a job with. A letter once sent is frozen with its offer, whatever becomes of the template. */
@Entity
@Table(name = "letter_template")
public class LetterTemplate {

    private static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId; // null: ships with every installation

    private String name;
    private String text;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected LetterTemplate() {} // for JPA

    LetterTemplate(long organisationId, String name, String text, String who, Instant now) {
        this.organisationId = organisationId;
        put(name, text, who, now);
    }

    /**
     * Takes new words.
     *
     * @param seen the version that was on the screen (G-11)
     */
    void write(int seen, String newName, String newText, String who, Instant now) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
        put(newName, newText, who, now);
    }

    private void put(String newName, String newText, String who, Instant now) {
        new BadInput.Gathering()
                .when(newName == null || newName.isBlank(), "name", "letter.name.required")
                .when(newName != null && newName.strip().length() > LONGEST_NAME, "name", "letter.name.long", LONGEST_NAME)
                .refuse();
        LetterText.check(newText);
        name = newName.strip();
        text = newText.strip().replace("\r\n", "\n");
        changedBy = who;
        changedAt = now;
    }

    String filled(Map<LetterText.Field, String> values) {
        return LetterText.fill(text, values);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    Long organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }
}
