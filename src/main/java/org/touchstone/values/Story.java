package org.touchstone.values;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

/**
 * What one of the organisation's values means to somebody who works there, told by them. It is theirs:
 * they say where it is shown, how long and under which name, and take it back whenever they like. A
 * second person reads it before it is shown (G-6). Nobody likes, counts or ranks stories.
 */
@Entity
@Table(name = "story")
public class Story {

    /** From the first words to the public, and back. */
    public enum State {
        DRAFT,
        WAITING,
        PUBLISHED,
        RETURNED,
        WITHDRAWN
    }

    /** Where its author agreed to have it shown. */
    public enum Place {
        /** To everybody: beside jobs, values and the self-check. */
        CAREERS,
        /** To those who work there: with the values. */
        FRAMEWORK,
        /** To those who begin there. */
        WELCOME
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "value_id")
    private Value value;

    @Column(name = "author_id", updatable = false)
    private long authorId;

    @Column(updatable = false)
    private String author;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private String title;

    @Column(name = "self_text")
    private String selfText;

    @Column(name = "us_text")
    private String usText;

    @Column(name = "now_text")
    private String nowText;

    private String name;
    private String post;

    @Column(name = "on_careers")
    private boolean onCareers;

    @Column(name = "on_framework")
    private boolean onFramework;

    @Column(name = "on_welcome")
    private boolean onWelcome;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Story() {} // for JPA

    Story(long organisationId, long authorId, Value value, StoryText text, Author by, Instant at) {
        this.organisationId = organisationId;
        this.authorId = authorId;
        this.author = by.name();
        say(value, text, by.name(), at);
    }

    /** What others read, or are about to read, is taken back before it is changed: they read what was agreed to. */
    StoryWritten write(Value about, StoryText text, Author by, Instant at) {
        if (!isWritable()) {
            throw new RuleBroken(null, "story.take-back-first");
        }
        say(about, text, by.name(), at);
        return new StoryWritten(id(), organisationId, "StoryWritten");
    }

    private void say(Value about, StoryText text, String by, Instant at) {
        value = about;
        title = text.title();
        selfText = text.selfText();
        usText = text.usText();
        nowText = text.nowText();
        name = text.name();
        post = text.post().isEmpty() ? null : text.post();
        onCareers = text.places().contains(Place.CAREERS);
        onFramework = text.places().contains(Place.FRAMEWORK);
        onWelcome = text.places().contains(Place.WELCOME);
        expiresOn = text.expiresOn();
        changed(by, at);
    }

    /** Gives it to HR to be read, with the author's consent to show it as it is written there. */
    StoryMoved send(boolean consent, LocalDate today, int mostMonths, Instant at) {
        if (!isWritable()) {
            throw new RuleBroken(null, "story.sent-already");
        }
        text().checkComplete(consent, today, mostMonths);
        consentedAt = at;
        sentAt = at;
        return move(State.WAITING, null, author, at);
    }

    /** Shows it where its author agreed to. */
    StoryMoved publish(Author by, boolean ownStory, LocalDate today, Instant at) {
        requireOther(ownStory);
        if (state != State.WAITING) {
            throw new RuleBroken(null, "story.not-waiting");
        }
        if (!expiresOn.isAfter(today)) {
            throw new RuleBroken(null, "story.over");
        }
        publishedBy = by.name();
        publishedAt = at;
        return move(State.PUBLISHED, null, by.name(), at);
    }

    /** Gives it back to its author with what would have to be different; also when it is shown already. */
    StoryMoved sendBack(String reason, Author by, boolean ownStory, Instant at) {
        requireOther(ownStory);
        if (state != State.WAITING && state != State.PUBLISHED) {
            throw new RuleBroken(null, "story.not-waiting");
        }
        returnReason = reason;
        return move(State.RETURNED, reason, by.name(), at);
    }

    /** Takes it back, at once and without a reason: the consent ends with it. */
    StoryMoved withdraw(Instant at) {
        if (state != State.WAITING && state != State.PUBLISHED) {
            throw new RuleBroken(null, "story.not-shown");
        }
        consentedAt = null;
        return move(State.WITHDRAWN, null, author, at);
    }

    StoryWritten delete() {
        if (!isWritable()) {
            throw new RuleBroken(null, "story.take-back-first");
        }
        return new StoryWritten(id(), organisationId, "StoryDeleted");
    }

    private StoryMoved move(State to, String reason, String by, Instant at) {
        var before = state;
        state = to;
        changed(by, at);
        return new StoryMoved(id(), organisationId, before, to, reason);
    }

    private void changed(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    private static void requireOther(boolean ownStory) {
        if (ownStory) {
            throw new RuleBroken("G-6", "story.own");
        }
    }

    private boolean isWritable() {
        return state == State.DRAFT || state == State.RETURNED || state == State.WITHDRAWN;
    }

    /** HR reads what was sent to them, and what they have published; what an author writes or took back is theirs alone. */
    boolean isForHr() {
        return state == State.WAITING || state == State.PUBLISHED;
    }

    private StoryText text() {
        return new StoryText(organisationId, value.id(), title, selfText, usText, nowText, name, post == null ? "" : post, places(), expiresOn);
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        if (onCareers) {
            places.add(Place.CAREERS);
        }
        if (onFramework) {
            places.add(Place.FRAMEWORK);
        }
        if (onWelcome) {
            places.add(Place.WELCOME);
        }
        return places;
    }

    StoryView view(String organisation) {
        return new StoryView(
                id(), version, organisationId, organisation, value.id(), value.name(), author, state, title, selfText, usText,
                nowText, name, post, places(), expiresOn, sentAt, state == State.RETURNED ? returnReason : null,
                state == State.PUBLISHED ? publishedBy : null, state == State.PUBLISHED ? publishedAt : null);
    }

    void requireSeen(int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    boolean isBy(long personId) {
        return authorId == personId;
    }

    long id() {
        return id == null ? 0 : id;
    }

    long organisationId() {
        return organisationId;
    }
}
