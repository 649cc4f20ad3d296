package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("VR-4 What would tell a shortlister whose answer it is, is taken out")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaskingTest {

    static final Masking CHLOE = Masking.of("Chloe Adeyemi", "chloe.adeyemi@post.example", "07700 900123");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    I am Chloe Adeyemi, a nurse. | I am [name], a nurse.
                    my name is chloe | my name is [name]
                    ADEYEMI, CHLOE | [name]
                    "Thank you, Chloë's help" they said | "Thank you, [name]'s help" they said
                    Chl\u200boe did it | [name] did it
                    chloeadeyemi1990 on the forum | [name][year] on the forum
                    Ｃｈｌｏｅ again | [name] again
                    Write to chloe.adeyemi@post.example please | Write to [e-mail] please
                    Write to c.a@work.nhs.uk please | Write to [e-mail] please
                    Ring 07700 900123 or +44 (0)7700-900123 | Ring [phone] or [phone]
                    Ring 7700900123 today | Ring [phone] today
                    See www.chloe.example/cv or linkedin.com/in/ca or @ca_writes | See [link] or [link] or [link]
                    I graduated in 1998 from Leeds | I graduated in [year] from Leeds
                    Class of 98, BSc '98, 1995-98 | [year], BSc [year], [year]
                    I began in nineteen ninety-eight | I began in [year]
                    Born 12/03/1985 or 1985-03-12 or 3 March 1985 | Born [date] or [date] or 3 March [year]
                    I am 52 and I'm 52 years old | I am [age] and I'm [age] years old
                    I live at LS1 4AP | I live at [postcode]""")
    void in_all_the_ways_people_write_it(String written, String read) {
        assertEquals(read.strip(), CHLOE.mask(written.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    I looked after 24 patients on a 28-bed ward and saved 12,500 pounds.
                    Cases fell by 40% in 18 months. An 85 year old told me she felt safe.
                    We met at 10.30 and I rang the doctor at 10:45.
                    I follow the 6 Cs, ISO 9001 and level 3.""")
    void and_nothing_else_is(String line) {
        assertEquals(line, CHLOE.mask(line));
    }

    @Test
    void a_name_that_is_an_everyday_word_stays_where_it_is_the_word() {
        var will = Masking.of("Will Ward", null, null);

        assertEquals("I will help on the ward.", will.mask("I will help on the ward."));
        assertEquals("They call me [name].", will.mask("They call me Will Ward."));
        assertEquals("They call me [name].", will.mask("They call me will ward."));
        assertEquals("[name] you help, they asked.", will.mask("Will you help, they asked."));
    }

    @ParameterizedTest
    @CsvSource({
        "Siobhán O'Brien, Siobhan OBrien and O’Brien, [name] and [name]",
        "Łukasz Wałęsa, lukasz walesa, [name]",
        "Anna-Maria Weiß, AnnaMaria WEISS, [name]",
        "李伟, 我叫李伟今年, 我叫[name]今年",
        "김민수, 제 이름은 김민수입니다, 제 이름은 [name]입니다",
        "محمد علي, اسمي محمد علي, اسمي [name]",
        "Dr Elizabeth (Liz) Jones, Dr Liz said, Dr [name] said"
    })
    void in_any_script(String name, String written, String read) {
        assertEquals(read, Masking.of(name, null, null).mask(written));
    }

    @Test
    void nothing_known_of_the_person_still_masks_what_always_tells() {
        assertEquals("[e-mail] in [year]", Masking.of(null, null, null).mask("a@b.example in 2009"));
        assertEquals("", Masking.of(null, null, null).mask(""));
    }

    @Test
    void a_text_made_to_be_slow_is_not() {
        var texts = List.of("a".repeat(20_000), "1.".repeat(10_000), "Chloe ".repeat(4_000), "a.".repeat(10_000), "0 ".repeat(10_000));

        texts.forEach(text -> assertTimeout(Duration.ofSeconds(2), () -> CHLOE.mask(text)));
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_name_and_a_text_that_fit_together_in_very_many_ways_are_read_all_the_same() {
        var masking = Masking.of("aa aaa aaaa aaaaa aaaaaa aaaaaaa aaaaaaaa", null, null);

        assertEquals("a".repeat(6000) + "b", masking.mask("a".repeat(6000) + "b"));
        assertEquals("[name]>b", masking.mask("a".repeat(6000) + ">b"));
    }

    @Test
    void parts_of_a_name_on_end_are_hidden_however_they_are_cut() {
        var masking = Masking.of("Ann Anna", null, null);

        assertEquals("[name]; [name]", masking.mask("Annanna; Annann"));
        assertEquals("Annab", masking.mask("Annab"));
    }

    @Property(tries = 400)
    void never_leaves_a_name_whatever_stands_around_it(
            @ForAll("names") String name, @ForAll("texts") List<String> texts, @ForAll("ways") int way) {
        var text = String.join(written(name, way), texts);

        var masked = Masking.of(name, null, null).mask(text);

        for (var part : name.split(" ")) {
            var left = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(plain(part)) + "(?![\\p{L}])");
            assertFalse(left.matcher(plain(masked)).find(), () -> part + " is left in: " + masked);
        }
    }

    @Property(tries = 200)
    void masking_twice_is_masking_once(@ForAll("names") String name, @ForAll("texts") List<String> texts) {
        var masking = Masking.of(name, null, null);
        var once = masking.mask(String.join(" " + name + " ", texts));

        assertEquals(once, masking.mask(once));
    }

    @Provide
    Arbitrary<String> names() {
        var part =
                Arbitraries.strings()
                        .withChars("abcdefghijklmnopqrstuvwxyzàéîõüçñščžøłğ")
                        .ofMinLength(3)
                        .ofMaxLength(9)
                        .filter(p -> !List.of("name", "mail", "link", "year", "date", "age", "phone").contains(plain(p)))
                        .filter(p -> Masking.of(p, null, null).mask(p).equals("[name]"))
                        .map(p -> p.substring(0, 1).toUpperCase(Locale.ROOT) + p.substring(1));
        return part.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings().all().ofMaxLength(30).map(t -> t + " ").list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> ways() {
        return Arbitraries.integers().between(0, 5);
    }

    static String written(String name, int way) {
        return switch (way) {
            case 0 -> " " + name + " ";
            case 1 -> " " + name.toUpperCase(Locale.ROOT) + ",";
            case 2 -> "." + name.toLowerCase(Locale.ROOT) + "'s ";
            case 3 -> "(" + Normalizer.normalize(name, Normalizer.Form.NFD) + ") ";
            case 4 -> "\n" + name.replace(" ", "") + " ";
            default -> " " + Arrays.stream(name.split(" ")).reduce((a, b) -> b + ", " + a).orElseThrow() + "! ";
        };
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}]", "").toLowerCase(Locale.ROOT);
    }
}
