package app.backwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.assessment.Person;
import app.backwise.assessment.ResultRead;
import app.backwise.core.decision.WrittenCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Every written case, by somebody whose browser asks for another language or region on each page, who chooses another
 * country on the way and whose journal is kept in another time zone: numbers and words change, the result does not.
 */
@Tag("long")
@WebTest
class CasesAbroadTests {

    private static final List<String> LANGUAGES = List.of("en-US", PseudoLanguage.TAG, "de-DE", "en-NZ;q=0.5,fr-CH",
            "ar-EG-u-nu-arab", "en-AU,en;q=0.9", "ru-UA," + PseudoLanguage.TAG, "zh-Hant-TW", "*", "tr-TR", "x");
    private static final List<String> COUNTRIES = List.of("uk", "us-ca", "elsewhere", "eu", "nz", "unknown", "au");
    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu",
            "America/St_Johns", "Africa/Cairo", "Antarctica/Troll", "UTC");

    private static final Set<String> SPOKEN = new HashSet<>();
    private static int number;

    @DynamicPropertySource
    static void speak(DynamicPropertyRegistry settings) {
        settings.add("spring.messages.basename", PseudoLanguage::write);
        settings.add("backwise.language.offered", () -> "en," + PseudoLanguage.TAG);
        settings.add("spring.datasource.url", () -> "jdbc:h2:mem:abroad;DB_CLOSE_DELAY=-1");
    }

    static Stream<WrittenCase> cases() {
        return WrittenCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endAlikeInEveryCountryLanguageAndZone(WrittenCase written, Site site) {
        int turn = number++;
        Person person = Person.ordinary().saying(written.said());
        site.forge("/journal/settings", "time-zone=" + ZONES.get(turn % ZONES.size()));
        site.open("/assessment");
        site.send("main form[action=/assessment]");
        while (site.page().has("form[novalidate]")) {
            turn++;
            site.speaking(LANGUAGES.get(turn % LANGUAGES.size()));
            site.send("form[action=/country]", "country=" + COUNTRIES.get(turn % COUNTRIES.size()));
            SPOKEN.add(site.page().one("html").attr("lang"));
            person.answerOne(site);
        }
        if (site.page().name().equals("check")) {
            site.click("a[href=result]");
        }

        assertThat(ResultRead.outcome(site.page())).isEqualTo(written.outcome());
    }

    @AfterAll
    static void weSpokeBoth() {
        assertThat(SPOKEN).containsExactlyInAnyOrder("en", PseudoLanguage.TAG);
    }
}
