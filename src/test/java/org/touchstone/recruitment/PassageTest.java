package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.touchstone.recruitment.Criterion.AssessedAt;
import org.touchstone.recruitment.Criterion.Kind;
import org.touchstone.values.PlainLanguage;

class PassageTest {

    private static final LocalDate CLOSING = VacancyTest.CLOSING;

    private final PlainLanguage check = new PlainLanguage(new PlainLanguage.Limits(9, 12, 5, 25, 5));

    @Example
    @Label("VR-3 a finding that somebody let stand blocks no more")
    void waived() {
        var vacancy = vacancy("You must drive.");
        var passage = blocking(vacancy);
        var waiver = waiver(vacancy, passage);

        assertEquals(1, standing(vacancy, List.of()));
        assertEquals(0, standing(vacancy, List.of(waiver)));
    }

    @Example
    @Label("VR-3 a waiver holds for its very text, wherever that stands among the criteria, and for no other")
    void waiverDiesWithItsText() {
        var vacancy = vacancy("You must drive.");
        var waiver = waiver(vacancy, blocking(vacancy));

        assertEquals(0, standing(vacancy("You can swim.", "You must drive."), List.of(waiver)));
        assertEquals(1, standing(vacancy("You must drive!"), List.of(waiver)));
        assertFalse(Passage.of(vacancy("You must drive!"), check).stream().anyMatch(waiver::isFor));
        assertTrue(Passage.of(vacancy, check).stream().anyMatch(waiver::isFor));
    }

    @Example
    @Label("PL-3 a short form that the advert says in full may stand in the criteria")
    void knownFromTheAdvert() {
        var advert = VacancyTest.advert(CLOSING);
        var vacancy =
                new Vacancy(
                        1, "X", 2, null,
                        new Advert(
                                advert.title(), null, null, null, advert.contract(), advert.hours(), null,
                                "You join a multidisciplinary team (MDT).", "You meet the MDT.", null, "Ask us.", "Ask us.",
                                null, 1, CLOSING, 2, null),
                        VacancyTest.NOW);
        vacancy.specify(List.of(new SpecLine("You speak in the MDT.", Kind.ESSENTIAL, AssessedAt.APPLICATION, null)), 10, 16);

        assertEquals(Set.of(), rules(vacancy, "PL-3"));
    }

    @Example
    @Label("PL-7 statements that are missing block, each at its field")
    void missingStatements() {
        var vacancy = new Vacancy(1, "X", 2, null, VacancyTest.bare("Clerk"), VacancyTest.NOW);

        assertEquals(
                List.of("flexibleStatement", "adjustmentsStatement"),
                remarks(vacancy, List.of()).stream().filter(Remark::stands).map(Remark::place).toList());
    }

    @Property(tries = 200)
    @Label("The order of the criteria changes no finding")
    void orderIsIrrelevant(@ForAll("criteria") List<String> criteria) {
        var reversed = new java.util.ArrayList<>(criteria);
        java.util.Collections.reverse(reversed);

        assertEquals(found(criteria), found(reversed));
    }

    @Provide
    Arbitrary<List<String>> criteria() {
        return Arbitraries.of(
                        "You must drive.", "You join a multidisciplinary team (MDT).", "You speak in the MDT.", "You liaise.",
                        "You can plan and lead.", "A good team fit", "You help people.")
                .list()
                .ofMaxSize(10);
    }

    private List<String> found(List<String> criteria) {
        return remarks(vacancy(criteria.toArray(String[]::new)), List.of()).stream()
                .map(r -> r.rule() + r.severity() + r.start() + r.words())
                .sorted()
                .toList();
    }

    private Set<String> rules(Vacancy vacancy, String rule) {
        return remarks(vacancy, List.of()).stream().map(Remark::rule).filter(rule::equals).collect(Collectors.toSet());
    }

    private long standing(Vacancy vacancy, List<LanguageWaiver> waivers) {
        return remarks(vacancy, waivers).stream().filter(Remark::stands).count();
    }

    private List<Remark> remarks(Vacancy vacancy, List<LanguageWaiver> waivers) {
        return Remark.all(Passage.of(vacancy, check), waivers);
    }

    private Passage blocking(Vacancy vacancy) {
        return Passage.of(vacancy, check).stream().filter(p -> p.reading().blocks() > 0).findFirst().orElseThrow();
    }

    private static LanguageWaiver waiver(Vacancy vacancy, Passage passage) {
        var finding = passage.reading().findings().get(0);
        return new LanguageWaiver(vacancy, passage, finding, "The job is driving", 4, "Harriet Mensah", VacancyTest.NOW);
    }

    private static Vacancy vacancy(String... criteria) {
        var vacancy = new Vacancy(1, "X", 2, null, VacancyTest.advert(CLOSING), VacancyTest.NOW);
        vacancy.specify(
                List.of(criteria).stream()
                        .map(text -> new SpecLine(text, Kind.ESSENTIAL, AssessedAt.APPLICATION, null))
                        .toList(),
                10,
                16);
        return vacancy;
    }
}
