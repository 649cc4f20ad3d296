package org.touchstone.notices;

import java.time.Instant;

/**
 * A notice as it stands in a person's inbox.
 *
 * @param link the page that it leads to, or null
 * @param readAt when it was first read, or null
 */
public record NoticeRow(long id, String subject, String body, String link, Instant createdAt, Instant readAt) {

    public boolean isNew() {
        return readAt == null;
    }
}
