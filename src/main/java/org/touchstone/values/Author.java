package org.touchstone.values;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Somebody who has written on a framework. Two of them make four eyes (G-6). */
@Embeddable
class Author {

    @Column(name = "account_id")
    private long accountId;

    private String name;

    protected Author() {} // for JPA

    Author(long accountId, String name) {
        this.accountId = accountId;
        this.name = name;
    }

    String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Author that && accountId == that.accountId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(accountId);
    }
}
