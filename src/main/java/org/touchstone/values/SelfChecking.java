package org.touchstone.values;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Secrets;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.OrganisationNames;
import org.touchstone.shared.RuleBroken;

/**
 * The values self-check, for anybody who wonders whether a job would be for them (VR-9). It needs no
 * account, and whoever holds the token of a check is the only one who can read it.
 *
 * <p>Nothing here fires an event: an entry of the audit trail names who did it, and nobody, not even an
 * administrator, is to know who has tried a self-check.
 */
@Stateless
@PermitAll
public class SelfChecking {

    private static final int MOST_STATEMENTS = 4;

    @Inject private SelfChecks checks;
    @Inject private Frameworks frameworks;
    @Inject private Stories stories;
    @Inject private OrganisationNames organisations;
    @Inject private Secrets secrets;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.values.self-check-hours")
    private int hours;

    /** A check that was begun, and the token that is the only way to it. */
    public record Begun(String token, SelfCheckView check) {}

    /** The employers whose self-check one can take. */
    public List<Employer> employers() {
        return checks.employers();
    }

    /** What the self-check of an organisation asks, without beginning one. */
    public SelfCheckView outline(String organisationCode) {
        var organisation = organisation(organisationCode);
        var plan = plan(frameworks.inForce(organisation, LocalDate.now(clock)));
        return view(organisationCode, organisation, plan, null);
    }

    /** Begins a check. Its token is given out this once and stored nowhere. */
    public Begun begin(String organisationCode) {
        var organisation = organisation(organisationCode);
        var framework = frameworks.inForce(organisation, LocalDate.now(clock));
        var plan = plan(framework);
        if (plan.scenes().isEmpty()) {
            throw new RuleBroken(null, "self-check.none");
        }
        var token = secrets.random();
        var expires = clock.instant().plus(Duration.ofHours(hours));
        var check = new SelfCheck(Secrets.digest(token), organisation, framework.id(), expires);
        checks.add(check);
        return new Begun(token, view(organisationCode, organisation, plan, check));
    }

    /** How far a check has come. */
    public SelfCheckView check(String token) {
        var check = checks.get(token);
        return view(check, plan(frameworks.get(check.frameworkId())));
    }

    /** Says which statement of each value describes the candidate best: value to statement, both by id. */
    public SelfCheckView describe(String token, Map<Long, Long> chosen) {
        var check = checks.toChange(token);
        var plan = plan(frameworks.get(check.frameworkId()));
        var taken = new HashMap<Long, Long>();
        var bad = new BadInput.Gathering();
        chosen.forEach(
                (value, statement) -> {
                    if (statement != null) {
                        bad.when(!isStatement(plan, value, statement), "statement-" + value, "self-check.statement.unknown");
                        taken.put(value, statement);
                    }
                });
        bad.refuse();
        check.describe(taken);
        return view(check, plan);
    }

    /** Marks what is most and what is least like the candidate in a scene, by its number. */
    public SelfCheckView answer(String token, int number, Long most, Long least) {
        var check = checks.toChange(token);
        var plan = plan(frameworks.get(check.frameworkId()));
        if (number < 1 || number > plan.scenes().size()) {
            throw new NotFound("self_check_scenario", number);
        }
        var scene = plan.scenes().get(number - 1);
        new BadInput.Gathering()
                .when(!scene.holds(most), "most", "self-check.most.required")
                .when(!scene.holds(least), "least", "self-check.least.required")
                .when(scene.holds(most) && most.equals(least), "least", "self-check.same")
                .refuse();
        check.answer(scene.id(), Choice.of(most, least));
        if (check.answersAll(plan.sceneIds()) && check.countOnce()) {
            checks.count(check.organisationId(), LocalDate.now(clock).withDayOfMonth(1));
        }
        return view(check, plan);
    }

    /** What the candidate can take from it, once every scene is answered. */
    public SelfCheckReport report(String token) {
        var check = checks.get(token);
        var plan = plan(frameworks.get(check.frameworkId()));
        if (!check.answersAll(plan.sceneIds())) {
            throw new RuleBroken("VR-9", "self-check.unfinished");
        }
        var values = plan.framework().values().stream().map(v -> ofValue(check, plan, v)).toList();
        return new SelfCheckReport(
                code(check.organisationId()),
                organisations.names().get(check.organisationId()),
                check.expiresAt(),
                values,
                stories.shown(Set.of(check.organisationId()), Story.Place.CAREERS, LocalDate.now(clock)));
    }

    /** Deletes a check at once, whatever time it had left. */
    public void forget(String token) {
        checks.remove(checks.toChange(token));
    }

    private SelfCheckPlan plan(ValuesFramework framework) {
        var stated = framework.stated();
        var own = checks.scenes(framework.line(), stated.values().stream().map(StatedValue::code).toList());
        if (framework.isNational() || !own.isEmpty()) {
            return SelfCheckPlan.own(stated, own);
        }
        var mapped = stated.values().stream().flatMap(v -> v.mapsTo().stream()).distinct().toList();
        return SelfCheckPlan.mapped(stated, checks.scenes(ValuesFramework.NATIONAL_LINE, mapped));
    }

    private SelfCheckView view(SelfCheck check, SelfCheckPlan plan) {
        return view(code(check.organisationId()), check.organisationId(), plan, check);
    }

    private SelfCheckView view(String code, long organisation, SelfCheckPlan plan, SelfCheck check) {
        var scenes = plan.scenes();
        return new SelfCheckView(
                code,
                organisations.names().get(organisation),
                plan.framework().name(),
                check == null ? null : check.expiresAt(),
                check != null && check.answersAll(plan.sceneIds()),
                plan.framework().values().stream()
                        .map(v -> new SelfCheckView.Statements(v.id(), v.name(), statements(v), check == null ? null : check.statement(v.id())))
                        .filter(s -> s.statements().size() > 1)
                        .toList(),
                scenes.stream().map(s -> open(scenes.indexOf(s) + 1, s, check)).toList());
    }

    /** What everybody here does, not what is asked of managers only: it is about the candidate as they are today. */
    private static List<SelfCheckView.Statement> statements(StatedValue value) {
        return value.weWill().stream()
                .filter(b -> b.level() == Behaviour.Level.ALL)
                .limit(MOST_STATEMENTS)
                .map(b -> new SelfCheckView.Statement(b.id(), b.text()))
                .toList();
    }

    private static boolean isStatement(SelfCheckPlan plan, long value, long statement) {
        return plan.framework().values().stream()
                .filter(v -> v.id() == value)
                .flatMap(v -> statements(v).stream())
                .anyMatch(s -> s.id() == statement);
    }

    private static SelfCheckView.OpenScene open(int number, StatedScene scene, SelfCheck check) {
        var choice = check == null ? null : check.choice(scene.id());
        return new SelfCheckView.OpenScene(
                number,
                scene.title(),
                scene.situation(),
                scene.responses().stream().map(r -> new SelfCheckView.OpenResponse(r.id(), r.text())).toList(),
                choice == null ? null : choice.most(),
                choice == null ? null : choice.least());
    }

    private static SelfCheckReport.OfValue ofValue(SelfCheck check, SelfCheckPlan plan, StatedValue value) {
        var chosen = check.statement(value.id());
        return new SelfCheckReport.OfValue(
                value.code(),
                value.name(),
                value.plainText(),
                value.weWill().stream().filter(b -> b.level() == Behaviour.Level.ALL).map(StatedBehaviour::text).toList(),
                statements(value).stream()
                        .filter(s -> chosen != null && s.id() == chosen)
                        .map(SelfCheckView.Statement::text)
                        .findFirst()
                        .orElse(null),
                plan.of(value).stream().map(s -> ofScene(check, plan, s)).toList());
    }

    private static SelfCheckReport.OfScene ofScene(SelfCheck check, SelfCheckPlan plan, StatedScene scene) {
        var choice = check.choice(scene.id());
        return new SelfCheckReport.OfScene(
                plan.scenes().indexOf(scene) + 1,
                scene.title(),
                scene.situation(),
                explained(scene, choice.most()),
                explained(scene, choice.least()),
                scene.responses().stream()
                        .filter(r -> r.id() != choice.most() && r.id() != choice.least())
                        .map(SelfChecking::explained)
                        .toList());
    }

    private static SelfCheckReport.Explained explained(StatedScene scene, long responseId) {
        return scene.responses().stream()
                .filter(r -> r.id() == responseId)
                .map(SelfChecking::explained)
                .findFirst()
                .orElseThrow();
    }

    private static SelfCheckReport.Explained explained(StatedScene.Response response) {
        return new SelfCheckReport.Explained(response.text(), response.effect(), response.explanation());
    }

    private long organisation(String code) {
        return frameworks.organisation(code).orElseThrow(() -> new NotFound("organisation", code));
    }

    private String code(long organisationId) {
        return frameworks.codeOf(organisationId);
    }
}
