package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.Tables;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class EmergencyPageTests {

    private final Person somebody = Person.ordinary().saying("warning-signs=saddle,not-sure");

    @Autowired
    private DataSource database;

    @ParameterizedTest
    @CsvSource({
            "warning-signs=saddle,                                    danger-signs,  saddle-change",
            "age=under-18 warning-signs=saddle,                       danger-signs,  saddle-change",
            "danger-signs=very-ill,                                   events,        very-ill",
            "age=65-69 danger-signs=pulsing,                          events,        pulsing-over-50",
            "events=accident accident-check=unchecked-recent,         health,        fresh-accident",
            "health=pregnant pregnancy-signs=heavy-bleeding,          feeling-ill,   pregnancy-emergency",
            "health=cancer legs=unsteady,                             pain-pattern,  cancer-nerve",
            "health=cancer legs=one-leg-numb,                         course,        cancer-nerve",
            "legs=unsteady course=worse,                              pain-now,      unsteady-worse"})
    void stopsAtOnce(String answers, String neverAsked, String rule, Site site) {
        Page stop = Person.ordinary().saying(answers).answerAll(site);

        assertThat(stop.name()).isEqualTo("result");
        assertThat(stop.has(".card-emergency h1")).as("emergency card").isTrue();
        assertThat(stop.texts(".why p"))
                .contains(Words.of("rule." + rule + ".because"), Words.of("rule." + rule + ".whom"));
        assertThat(site.addresses()).noneMatch(address -> address.endsWith("/" + neverAsked));
    }

    @Test
    void showsWhomToCallAndNothingElse(Site site) {
        Page stop = somebody.answerAll(site);

        assertThat(stop.texts(".card-emergency li"))
                .containsExactly(Words.lines("door.ambulance-or-emergency-department.now"));
        assertThat(stop.html().select(".card-emergency a.button").eachAttr("href"))
                .containsExactly("tel:999", "tel:112", "tel:911", "tel:000", "tel:111");
        assertThat(stop.texts(".why > li")).as("only what makes it an emergency").hasSize(1);
        assertThat(stop.html().select(".card-emergency div > *").first().className()).as("after the headline")
                .isEqualTo("calls");
        assertThat(stop.has("ol.steps, details[open], a[href=usual-activities], a[href=plan]")).as("plan content")
                .isFalse();
        assertThat(stop.main())
                .doesNotContain(Words.of("guidance.plan"), Words.of("hurt.text"), Words.of("result.changes"));
        assertThat(stop.html().select("main form").eachAttr("action")).as("no save").containsExactly("delete");
    }

    @Test
    void foldsAwayWhatCanWait(Site site) {
        Page stop = somebody.answerAll(site);

        assertThat(stop.html().select("main > *").eachAttr("class")).filteredOn(name -> name.startsWith("card"))
                .hasSize(1);
        assertThat(stop.html().select("main > :not(link, details, .card)")).as("beside the card").isEmpty();
        assertThat(stop.texts("#mistake summary")).containsExactly(Words.of("emergency.mistake"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            warning-signs=saddle                     | I have back pain, and I have new numbness or odd feeling \
            between my legs.
            danger-signs=chest,breathless            | I have back pain, I have chest pain or sudden severe pain high \
            in my back, and I am suddenly short of breath or cough up blood.
            age=65-69 danger-signs=pulsing           | I have back pain, I can feel a pulse in my tummy, and I am 65 \
            or older.
            health=cancer legs=one-leg-weak          | I have back pain, I have had cancer or have it now, and one leg \
            or foot is newly weak.
            site=elsewhere legs=unsteady,arms        | I have pain, my arm or hand is newly numb, weak or clumsy, and \
            I am newly unsteady or feel a tight band round my body.
            health=pregnant pregnancy-signs=heavy-bleeding | I am or may be pregnant, I have back pain, and I am \
            bleeding heavily.
            warning-signs=saddle,bladder,bowel,sexual,both-legs-weak | I have back pain, I have new numbness or odd \
            feeling between my legs, I have new trouble with peeing, I have new trouble with bowel control or \
            feeling, I have a new change in sexual feeling, and I have more signs on my list.
            """)
    void hasTheSentenceToSayReady(String answers, String sentence, Site site) {
        assertThat(Person.ordinary().saying(answers).answerAll(site).texts(".say p"))
                .containsExactly(Words.of("say.title"), "“" + sentence + "”");
    }

    @Test
    void callsTheNumberOfTheChosenCountry(Site site) {
        site.open("/");
        site.send("form[action=/country]", "country=nz");
        Page stop = somebody.answerAll(site);

        assertThat(stop.h1()).isEqualTo(Words.of("door.ambulance-or-emergency-department.action",
                Words.of("country.nz.emergency")));
        assertThat(stop.html().select("main a[href^=tel:]").eachAttr("href")).containsExactly("tel:111");
    }

    /** A guess may be wrong, and nobody has to look for the way to change it first. */
    @Test
    void hasEveryOtherNumberBelowThatOfAGuess(Site site) {
        Page stop = somebody.answerAll(site.speaking("de-DE"));

        assertThat(stop.html().select(".calls a").eachAttr("href")).containsExactly("tel:112");
        assertThat(stop.html().select(".calls + p").text()).startsWith(Words.of("emergency.other-country"));
        assertThat(stop.html().select(".calls + p a").eachAttr("href"))
                .containsExactly("tel:999", "tel:911", "tel:000", "tel:111");
    }

    @ParameterizedTest
    @CsvSource({"danger-signs=chest, ambulance",
            "warning-signs=saddle danger-signs=none, ambulance-or-emergency-department",
            "health=pregnant pregnancy-signs=heavy-bleeding, ambulance",
            "'health=pregnant pregnancy-signs=bleeding-or-fluid,tightening', maternity"})
    void saysWhichDoor(String answers, String door, Site site) {
        site.open("/");
        site.send("form[action=/country]", "country=uk");
        Page stop = Person.ordinary().saying(answers).answerAll(site);

        assertThat(stop.h1()).isEqualTo(Words.of("door." + door + ".action", Words.of("country.uk.emergency")));
        assertThat(stop.texts(".card-emergency li")).containsExactly(Words.lines("door." + door + ".now"));
        assertThat(stop.texts(".card-emergency a.button")).containsExactly(door.equals("maternity")
                ? Words.of("emergency.cannot-reach", "999")
                : Words.of("emergency.call", "999"));
    }

    @Test
    void offersNoPlanEvenByAddress(Site site) {
        String draft = somebody.answerAll(site).draft();

        for (String page : new String[] {"check", "plan", "usual-activities", "daily-life", "events", "activity"}) {
            assertThat(site.open(draft + "/" + page).path()).as(page).isEqualTo(draft + "/result");
            assertThat(site.page().has(".card-emergency")).as(page).isTrue();
        }
    }

    @Test
    void storesNothing(Site site) {
        Map<String, Long> before = Tables.counts(database);
        String draft = somebody.answerAll(site).draft();
        site.forge(draft + "/save");

        assertThat(before).containsKeys("ASSESSMENT", "ASSESSMENT_ANSWER", "JOURNAL", "JOURNAL_ENTRY");
        assertThat(Tables.counts(database)).isEqualTo(before);
        assertThat(site.cookies()).doesNotContainKey("backwise-journal");
    }

    @Test
    void goesOnAfterUntickingAMistake(Site site) {
        somebody.answerAll(site);
        site.click("main a[href=warning-signs]");
        assertThat(site.page().ticked()).containsExactly("saddle", "not-sure");

        assertThat(site.answer("none").question()).isEqualTo("danger-signs");
        assertThat(Person.ordinary().goOn(site).name()).isEqualTo("check");
    }

    @Test
    void staysAnEmergencyWhenAnEarlierAnswerChanges(Site site) {
        somebody.answerAll(site);
        site.open("age");

        assertThat(site.answer("70-plus").has(".card-emergency")).isTrue();
    }

    @Test
    void letsTheAnswersBeDeleted(Site site) {
        Page stop = somebody.answerAll(site);

        assertThat(site.send("main form[action=delete]").path()).isEqualTo("/assessment");
        assertThat(site.open(stop.path()).status()).isEqualTo(410);
    }
}
