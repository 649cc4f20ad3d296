package org.touchstone.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;

/**
 * The first administrator of an installation, from secrets in its environment, who must choose another
 * password at the first sign-in. Made only when there is no account at all.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrating")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());
    private static final String HOW =
            " Set TOUCHSTONE_ADMIN_EMAIL, and TOUCHSTONE_ADMIN_PASSWORD or TOUCHSTONE_ADMIN_PASSWORD_FILE, and start again.";

    @Resource private UserTransaction transaction;
    @Inject private Accounts accounts;
    @Inject private Secrets secrets;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.admin.email")
    private Optional<String> email;

    @Inject
    @ConfigProperty(name = "touchstone.admin.name")
    private String name;

    @Inject
    @ConfigProperty(name = "touchstone.admin.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "touchstone.admin.password.file")
    private Optional<String> passwordFile;

    @PostConstruct
    void begin() {
        if (!accounts.none()) {
            return;
        }
        if (email.isEmpty() || password.isEmpty() && passwordFile.isEmpty()) {
            LOG.warning("There is no account yet, so nobody can sign in." + HOW);
            return;
        }
        try {
            var first = password.isPresent() ? password.get() : Files.readString(Path.of(passwordFile.get())).strip();
            PasswordRules.check("password", first, email.get(), "");
            create(first);
            LOG.info("Made the first administrator, " + email.get() + ", who must change the password at once.");
        } catch (BadInput tooWeak) {
            LOG.severe("The first administrator was not made. " + tooWeak.fields().get(0).problem() + HOW);
        } catch (IOException unreadable) {
            LOG.severe("The first administrator was not made: cannot read " + passwordFile.get() + "." + HOW);
        }
    }

    private void create(String first) {
        try {
            transaction.begin();
            var admin = Account.invited(Accounts.plain(email.get()), name, clock.instant());
            accounts.add(admin);
            admin.grant(new Grant(Role.ADMIN, null));
            events.fire(new AccountInvited(admin.id(), admin.name(), admin.email(), null, null));
            events.fire(admin.startWith(secrets.hash(first)));
            transaction.commit();
        } catch (PersistenceException | RollbackException twin) {
            undo();
            if (accounts.none()) {
                throw new IllegalStateException("cannot make the first administrator", twin);
            }
            LOG.info("Another node made the first administrator.");
        } catch (NotSupportedException | SystemException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    private void undo() {
        try {
            transaction.rollback();
        } catch (IllegalStateException | SystemException alreadyUndone) {
            LOG.fine("nothing to undo");
        }
    }
}
