package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.touchstone.values.Finding;

/**
 * Somebody other than the author let a finding of the language check stand, and said why (VR-3). It
 * holds for the very text that was read: when the text changes, it holds no more.
 */
@Entity
@Table(name = "language_waiver")
public class LanguageWaiver {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "vacancy_id")
    private Vacancy vacancy;

    private String place;
    private String rule;

    @Column(name = "text_hash")
    private String textHash;

    private int starts;
    private String words;
    private String reason;

    @Column(name = "account_id")
    private long accountId;

    private String who;
    private Instant at;

    protected LanguageWaiver() {} // for JPA

    LanguageWaiver(
            Vacancy vacancy, Passage passage, Finding finding, String reason, long accountId, String who, Instant at) {
        this.vacancy = vacancy;
        this.place = passage.kindOfPlace();
        this.rule = finding.rule();
        this.textHash = hash(passage.text());
        this.starts = finding.start();
        this.words = finding.words().length() <= Passage.LONGEST_WORDS
                ? finding.words()
                : finding.words().substring(0, Passage.LONGEST_WORDS);
        this.reason = reason;
        this.accountId = accountId;
        this.who = who;
        this.at = at;
    }

    /** Whether it was given for this finding in this text. */
    boolean covers(Passage passage, Finding finding) {
        return isFor(passage) && rule.equals(finding.rule()) && starts == finding.start();
    }

    /** Whether the text that it was given for still stands there. */
    boolean isFor(Passage passage) {
        return place.equals(passage.kindOfPlace()) && textHash.equals(hash(passage.text()));
    }

    String reason() {
        return reason;
    }

    String who() {
        return who;
    }

    Instant at() {
        return at;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
