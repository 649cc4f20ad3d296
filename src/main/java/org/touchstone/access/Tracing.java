package org.touchstone.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/**
 * Reading the audit trail and the record of who has looked. An administrator sees that something was
 * done and by whom; what was said in it is for data protection, since it may be about a person.
 */
@Stateless
@RolesAllowed({Role.ADMIN, Role.DATA_PROTECTION})
public class Tracing {

    /** One deed; from, to and reason are null for whoever may not read what was said. */
    public record Deed(
            long id,
            Instant at,
            String who,
            Long organisationId,
            String what,
            String entity,
            long entityId,
            String from,
            String to,
            String reason) {

        private Deed withoutContent() {
            return entity.equals("account")
                    ? this
                    : new Deed(id, at, who, organisationId, what, entity, entityId, null, null, null);
        }
    }

    /** Somebody's look at a person's record; the person by name where they have an account. */
    public record Look(
            long id, Instant at, String reader, long subjectPersonId, String subject, String record, long recordId) {}

    /** What the list of deeds is narrowed to; null or blank where it is not. */
    public record DeedFilter(
            String entity, Long entityId, String who, Long organisationId, LocalDate from, LocalDate to, String scope) {

        public DeedFilter(
                String entity, Long entityId, String who, Long organisationId, LocalDate from, LocalDate to) {
            this(entity, entityId, who, organisationId, from, to, null);
        }

        private DeedFilter as(String role) {
            return new DeedFilter(entity, entityId, who, organisationId, from, to, role);
        }
    }

    /** What the list of looks is narrowed to. */
    public record LookFilter(Long subjectPersonId, String subject, String reader, LocalDate from, LocalDate to) {}

    @Inject private Trail trail;
    @Inject private Caller caller;

    public Page<Deed> deeds(DeedFilter filter, Paging paging) {
        requireOrder(filter.from(), filter.to());
        var page = trail.deeds(filter.as(role()), paging);
        return mayReadContent()
                ? page
                : new Page<>(
                        page.rows().stream().map(Deed::withoutContent).toList(), page.number(), page.size(), page.total());
    }

    /** The kinds of record that a reader can choose among. */
    public List<String> kinds() {
        return trail.kinds();
    }

    /** Who looked at whose record, at the organisations that the caller protects the data of. */
    @RolesAllowed(Role.DATA_PROTECTION)
    public Page<Look> looks(LookFilter filter, Paging paging) {
        requireOrder(filter.from(), filter.to());
        return trail.looks(
                new LookFilter(null, filter.subject(), filter.reader(), filter.from(), filter.to()), paging);
    }

    /** Who has looked at the caller's own records (G-5). */
    @RolesAllowed(Role.SIGNED_IN)
    public Page<Look> looksAtMe(Paging paging) {
        return caller.person()
                .map(me -> trail.looks(new LookFilter(me, null, null, null, null), paging))
                .orElseGet(() -> new Page<>(List.of(), 0, paging.size(), 0));
    }

    private boolean mayReadContent() {
        return caller.holds(Role.DATA_PROTECTION);
    }

    private String role() {
        return mayReadContent() ? Role.DATA_PROTECTION : Role.ADMIN;
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        new BadInput.Gathering()
                .when(from != null && to != null && to.isBefore(from), "to", "audit.to.before-from")
                .refuse();
    }
}
