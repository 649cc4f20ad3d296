package org.touchstone.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody known to the system: as a candidate first, as an employee later, as both when they apply
 * for another post. No protected characteristic stands here, or anywhere but in fairness.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String name;
    private String email;
    private String phone;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Person() {} // for JPA

    Person(String name, String email, Instant now) {
        this.name = name;
        this.email = plain(email);
        this.createdAt = now;
    }

    /** An e-mail address as it is kept and compared. */
    static String plain(String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it looks like an address: something, one at sign, a domain; no spaces or control characters. */
    static boolean isEmail(String text) {
        var at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    /** Nothing says any more who this was; what belongs to nobody needs a person all the same. */
    void erase(String instead) {
        name = instead;
        email = null;
        phone = null;
    }

    public long id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }
}
