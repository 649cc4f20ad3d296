package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.touchstone.shared.Erasable;
import org.touchstone.shared.Erasable.Leaver;
import org.touchstone.shared.PersonalData.Subject;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * Erasing what every module holds about a person (G-10). Whoever calls has decided that it may be; this only refuses
 * while something stands in the way.
 */
@ApplicationScoped
public class Erasures {

    private static final long NOBODY = -1;

    @Inject @Any private Instance<Erasable> modules;
    @Inject private Accounts accounts;

    /** The organisations that hold records about the holder of an account. */
    public Set<Long> organisations(long accountId) {
        var subject = subject(accounts.get(accountId));
        var places = new TreeSet<Long>();
        modules().forEach(module -> places.addAll(module.organisations(subject)));
        return places;
    }

    /** What must be over first, in sentences. */
    public List<String> hindrances(long accountId) {
        return said(accountId, module -> module.hindrances(subject(accounts.get(accountId))));
    }

    /** What would stay under the person's name, and why, in sentences. */
    public List<String> kept(long accountId) {
        return said(accountId, module -> module.kept(subject(accounts.get(accountId))));
    }

    /** Erases in the transaction of the caller; the name stays only where something must be kept under it. */
    public void erase(long accountId) {
        var hindrances = hindrances(accountId);
        if (!hindrances.isEmpty()) {
            throw new RuleBroken("G-10", "erasure.hindered", String.join(" ", hindrances));
        }
        var account = accounts.get(accountId);
        var instead = kept(accountId).isEmpty() ? Texts.say("erasure.instead", String.valueOf(accountId)) : null;
        var leaver = new Leaver(subject(account), account.name(), account.email(), instead);
        modules().forEach(module -> module.erase(leaver));
    }

    private List<String> said(long accountId, Function<Erasable, List<String>> what) {
        return accounts.get(accountId).isErased() ? List.of() : modules().flatMap(module -> what.apply(module).stream()).toList();
    }

    /** In the same order each time; who the person was goes last. */
    private Stream<Erasable> modules() {
        return modules.stream().sorted(Comparator.comparing(Erasable::isIdentity).thenComparing(module -> module.getClass().getName()));
    }

    private static Subject subject(Account account) {
        return new Subject(account.id(), account.personId() == null ? NOBODY : account.personId());
    }
}
