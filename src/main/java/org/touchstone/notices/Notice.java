package org.touchstone.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * One message to one recipient by one channel.
 *
 * <p>In the inbox it is there as soon as the deed is: SENT at once, then read. By e-mail it is QUEUED
 * in the transaction of the deed and SENT after it; a mail that the server keeps refusing is FAILED in
 * the end, and an administrator may try it again.
 *
 * <p>A secret link lets its holder in. It stands here only while the mail is QUEUED.
 */
@Entity
@Table(name = "notice")
public class Notice {

    /** How a notice reaches its recipient. */
    public enum Channel {
        IN_APP,
        EMAIL
    }

    /** Where a notice stands. */
    public enum State {
        QUEUED,
        SENT,
        FAILED;

        /** The state that a person asks for; null for all. */
        public static State named(String name) {
            if (name == null || name.isBlank()) {
                return null;
            }
            return Stream.of(values())
                    .filter(state -> state.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> BadInput.at("state", "outbox.state.unknown", name));
        }
    }

    private static final int LONGEST_PROBLEM = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private String template;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String body;

    private String link;

    @Column(updatable = false)
    private boolean secret;

    @Column(updatable = false)
    private String calendar;

    @Enumerated(EnumType.STRING)
    private State state;

    private int tries;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "last_problem")
    private String lastProblem;

    protected Notice() {} // for JPA

    private Notice(Channel channel, String template, Wording wording, String link, State state, Instant now) {
        this.channel = channel;
        this.template = template;
        this.subject = wording.subject();
        this.body = wording.body();
        this.link = link;
        this.state = state;
        this.createdAt = now;
        this.nextTryAt = now;
    }

    /** A notice in a person's inbox. It waits there even for a person who has no account yet. */
    static Notice inApp(long personId, String template, Wording wording, String link, Instant now) {
        var notice = new Notice(Channel.IN_APP, template, wording, link, State.SENT, now);
        notice.personId = personId;
        notice.sentAt = now;
        return notice;
    }

    /**
     * A mail, to be sent after the deed is done.
     *
     * @param personId whom it is for, or null for an address that is nobody's yet
     * @param calendar an iCalendar text to be attached, or null
     */
    static Notice email(
            String address, Long personId, String template, Wording wording, String link, String calendar, Instant now) {
        var notice = new Notice(Channel.EMAIL, template, wording, link, State.QUEUED, now);
        notice.personId = personId;
        notice.address = address;
        notice.calendar = calendar;
        return notice;
    }

    /** A mail whose link lets its holder in: it must not stay readable. */
    static Notice secretEmail(String address, String template, Wording wording, String link, Instant now) {
        var notice = email(address, null, template, wording, link, null, now);
        notice.secret = true;
        return notice;
    }

    /** The mail server has taken it. */
    void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
        lastProblem = null;
        forgetSecret();
    }

    /** The mail server cannot be reached: no fault of this mail, so that it counts as no try. */
    void postponed(String problem, Instant until) {
        lastProblem = cut(problem);
        nextTryAt = until;
    }

    /** The mail server refused it: it is tried again later, or given up. */
    Optional<NoticeFailed> refused(String problem, boolean forGood, BackOff backOff, Instant now) {
        tries++;
        lastProblem = cut(problem);
        if (!forGood && !backOff.isOver(tries)) {
            nextTryAt = now.plus(backOff.after(tries));
            return Optional.empty();
        }
        state = State.FAILED;
        forgetSecret();
        return Optional.of(new NoticeFailed(id, lastProblem));
    }

    /** An administrator has put right what was wrong. */
    NoticeQueuedAgain tryAgain(Instant now) {
        if (state != State.FAILED) {
            throw new RuleBroken(null, "outbox.not-failed");
        }
        if (secret) {
            throw new RuleBroken(null, "outbox.secret-gone");
        }
        state = State.QUEUED;
        tries = 0;
        nextTryAt = now;
        return new NoticeQueuedAgain(id);
    }

    /** The person has seen it; the first time counts. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    boolean isFor(long person) {
        return channel == Channel.IN_APP && personId == person;
    }

    private void forgetSecret() {
        if (secret) {
            link = null;
        }
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST_PROBLEM ? text : text.substring(0, LONGEST_PROBLEM);
    }

    long id() {
        return id;
    }

    String address() {
        return address;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    String link() {
        return link;
    }

    String calendar() {
        return calendar;
    }

    State state() {
        return state;
    }

    int tries() {
        return tries;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant readAt() {
        return readAt;
    }

    String lastProblem() {
        return lastProblem;
    }
}
