package app.backwise.journal.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be said in an entry, and what happens with what cannot be taken. */
@WebTest
class EntryFieldsTests {

    private static final String FORM = "main form[action=/journal]";
    private static final String[] EVERYTHING = {"pain=4", "date=2026-11-22", "time=18:30", "worst=8", "interference=6",
            "place=left", "place=leg", "legs=moving-up", "flare=yes", "treatment-1=Heat & rest", "effect-1=a-little",
            "treatment-2=Walk", "note=to the mill\nand back"};

    private static Page log(Site site, String... fields) {
        site.open("/journal");
        return site.send(FORM, fields);
    }

    private static String said(String effect, String treatment) {
        return Words.of("journal.line.treatment." + effect, treatment);
    }

    @Test
    void needsThePainAndNothingElse(Site site) {
        Page journal = log(site, "pain=0");

        assertThat(journal.texts(".entries b")).containsExactly("0");
        assertThat(journal.has(".entries .facts")).isFalse();
    }

    @Test
    void hasNothingPreselectedNotEvenAfterAFullEntry(Site site) {
        for (Page page : List.of(site.open("/journal"), log(site, EVERYTHING))) {
            assertThat(page.ticked()).isEmpty();
            assertThat(page.html().select(FORM + " option[selected]")).isEmpty();
            assertThat(page.html().select(FORM + " input[type=text], " + FORM + " textarea").eachAttr("value"))
                    .allMatch(String::isEmpty);
            assertThat(page.one("#date").val() + page.one("#time").val()).isEmpty();
            assertThat(page.html().select(FORM + " [required]")).isEmpty();
        }
    }

    @Test
    void showsEveryFieldThatWasFilledIn(Site site) {
        Page journal = log(site, EVERYTHING);

        assertThat(journal.texts(".entries .facts span")).containsExactly("Pain on the left and in the leg.",
                Words.of("journal.line.worst", 8), Words.of("journal.line.interference", 6),
                Words.of("journal.line.legs.moving-up"), said("a-little", "Heat & rest"), said("unsaid", "Walk"));
        assertThat(journal.one(".entries .mark").text()).isEqualTo(Words.of("journal.line.flare"));
        assertThat(journal.texts(".entries .said")).containsExactly("to the mill", "and back");
        assertThat(journal.one(".entries h3").text()).isEqualTo("Sunday 22 November 2026");
        assertThat(journal.one(".entries time").text()).isEqualTo("18:30");
    }

    @Test
    void fillsInEveryFieldAgainToBeChanged(Site site) {
        log(site, EVERYTHING);
        Page form = site.click(".entries a[href^=/journal/entries/]");

        assertKept(form, "Heat & rest", "Walk");
        assertThat(form.html().select("main .error-summary")).isEmpty();
        assertThat(site.send("main form[novalidate]").texts(".entries .facts span")).hasSize(6);
    }

    @Test
    void losesNothingThatWasTypedWhenSomethingIsWrong(Site site) {
        String[] fields = EVERYTHING.clone();
        fields[3] = "worst=3";
        Page refused = log(site, fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#worst-3").hasAttr("checked")).isTrue();
        assertKept(refused, "Heat & rest", "Walk");
        assertThat(refused.one(FORM + " details").hasAttr("open")).isTrue();
        assertThat(site.send(FORM, "worst=8").texts(".entries .facts span")).hasSize(6);
    }

    private static void assertKept(Page form, String... treatments) {
        assertThat(form.ticked()).contains("4", "6", "left", "leg", "moving-up", "yes").contains(treatments);
        assertThat(form.one("#date").val()).isEqualTo("2026-11-22");
        assertThat(form.one("#time").val()).isEqualTo("18:30");
        assertThat(form.one("select[name=effect-1] option[selected]").val()).isEqualTo("a-little");
        assertThat(form.has("select[name=effect-2] option[selected]")).isFalse();
        assertThat(form.one("textarea").wholeText()).isEqualTo("to the mill\nand back");
    }

    @ParameterizedTest
    @CsvSource({
            "'',                              pain,        journal.pain.empty",
            "pain=5 worst=4,                  worst,       journal.worst.lower",
            "pain=5 date=2026-11-21,          time,        journal.time.empty",
            "pain=5 date=2026-13-01,          date,        journal.date.wrong",
            "pain=5 date=21.11.2026,          date,        journal.date.wrong",
            "pain=5 time=25:00,               time,        journal.time.wrong",
            "pain=5 time=23:59,               time,        journal.time.future",
            "pain=5 date=2026-11-24,          time,        journal.time.empty",
            "pain=5 date=2026-11-24 time=00:00, date,      journal.time.future",
            "pain=5 date=1949-12-31 time=12:00, date,      journal.date.early",
            "pain=5 date=-999999999-01-01 time=12:00, date, journal.date.early",
            "pain=5 date=+999999999-12-31 time=12:00, date, journal.time.future",
            "pain=5 effect-1=helped,          treatment-1, journal.treatment.unnamed"})
    void saysWhatIsWrongAndLeadsToTheField(String fields, String field, String problem, Site site) {
        Page refused = log(site, fields.isEmpty() ? new String[0] : fields.split(" "));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").text()).isEqualTo(Words.of(problem));
        assertThat(refused.one(".error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(refused.one("main form #" + field).normalName()).isEqualTo("input");
        assertThat(refused.one("#" + field + "-error").text()).contains(Words.of(problem));
        assertThat(site.open("/journal").has(".entries")).isFalse();
    }

    @Test
    void opensTheRestOnlyForWhatIsTypedOrWrongThere(Site site) {
        assertThat(log(site).has(FORM + " details[open]")).as("the pain alone is missing").isFalse();
        assertThat(log(site, "note=typed").has(FORM + " details[open]")).isTrue();
        assertThat(log(site, "pain=5", "worst=4").has(FORM + " details[open]")).isTrue();
    }

    @Test
    void leadsToEveryWrongFieldAtOnce(Site site) {
        Page refused =
                log(site, "date=yesterday", "time=noon", "treatment-1=" + "x".repeat(61), "note=" + "x".repeat(2001));

        assertThat(refused.html().select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#date", "#time", "#pain", "#treatment-1", "#note");
        assertThat(refused.one("#treatment-1").val()).hasSize(61);
    }

    @Test
    void offersNamesUsedBeforeFirstAndRoomForNewOnes(Site site) {
        log(site, "pain=4", "treatment-1=Heat", "treatment-2=Tablet");
        Page journal = log(site, "pain=4", "treatment-1=Heat", "treatment-4=Walk");
        List<String> names = journal.html().select(FORM + " [id^=treatment-]").eachAttr("value");

        assertThat(names).containsExactly("Heat", "Walk", "Tablet", "", "");
        assertThat(journal.html().select(FORM + " [id^=treatment-][type=checkbox]")).hasSize(3);
    }

    @Test
    void keepsANewNameBesideKnownOnesWhenSomethingIsWrong(Site site) {
        log(site, "pain=4", "treatment-1=Heat");
        Page refused = log(site, "treatment-1=Heat", "effect-1=not", "treatment-2=Cold <b>", "effect-2=worse");

        assertThat(refused.ticked()).containsExactly("Heat", "Cold <b>");
        assertThat(site.send(FORM, "pain=2").html().select(".entries li").first().select(".facts span").eachText())
                .containsExactly(said("not", "Heat"), said("worse", "Cold <b>"));
    }

    @Test
    void takesAnEffectBesideAKnownNameAsThatNameTicked(Site site) {
        log(site, "pain=4", "treatment-1=Heat");
        Page journal = log(site, "pain=2", "effect-1=helped");

        assertThat(journal.status()).isEqualTo(200);
        assertThat(journal.html().select(".entries li").first().text()).contains(said("helped", "Heat"));
    }

    @Test
    void countsOnceHoweverOftenItIsSent(Site site) {
        String key = site.open("/journal").one("input[name=key]").val();
        site.forge("/journal", "key=" + key, "pain=3");
        site.forge("/journal", "key=" + key, "pain=3");
        Page other = site.forge("/journal", "key=none", "pain=5");

        assertThat(other.texts(".entries b")).containsExactly("5", "3");
        assertThat(other.one("input[name=key]").val()).isNotEqualTo(key);
    }
}
