package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class OutcomeTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            pain-now=5 activity=some-worse,              self-care, moderate-stable,  Monday 30 November
            pain-now=7 activity=steady,                  self-care, moderate-stable,  Monday 30 November
            pain-now=8 activity=steady,                  self-care, moderate-stable,  Thursday 26 November
            pain-now=6 activity=not-sure,                self-care, moderate-stable,  Wednesday 25 November
            pain-now=8 activity=eases,                   self-care, mild-improving,   Monday 7 December
            pain-now=3 activity=steady,                  self-care, mild-improving,   Monday 7 December
            events=minor-strain injury=spot-back,        self-care, localized-injury, Monday 30 November
            site=elsewhere injury=spot-elsewhere,        self-care, localized-injury, Monday 30 November
            pain-now=0,                                  self-care, pain-free,        Sunday 21 February
            activity=all-worse,                          see-soon,  debilitating,     Wednesday 25 November
            activity=every-position pain-now=9,          see-soon,  debilitating,     Wednesday 25 November
            legs=spreading,                              see-soon,  moderate-stable,  Monday 30 November
            """)
    void guidesWithAPlanAndADate(String answers, String urgency, String category, String lookAgain, Site site) {
        Page result = Person.ordinary().saying(answers).reachResult(site);

        assertThat(result.html().select(".card").attr("class")).isEqualTo("card card-" + urgency);
        assertThat(Stream.of(".do li", "ol.steps li li").flatMap(part -> result.texts(part).stream()))
                .startsWith(Words.lines("category." + category + ".today"))
                .endsWith(Words.lines("category." + category + ".after"));
        assertThat(result.texts(".do li")).hasSize(3);
        assertThat(result.html().select(".do li > svg > path")).as("drawings").hasSizeGreaterThanOrEqualTo(3);
        assertThat(result.texts(".behind .stamp")).anyMatch(stamp -> stamp.startsWith(category + " 20"));
        assertThat(result.one(".card").text()).contains(Words.of("result.look-again", lookAgain));
        assertThat(result.has("a[href=usual-activities]")).as("part two offered").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"events=surgery", "events=serious-illness", "events=accident accident-check=checked"})
    void leavesThePlanToTheOwnTeamWhereRestIsRight(String answers, Site site) {
        Page result = Person.ordinary().saying(answers).reachResult(site);

        assertThat(result.texts(".do li, ol.steps li li")).startsWith(Words.lines("category.trauma.today"));
        assertThat(result.main()).contains(Words.of("category.trauma.look-again"), Words.of("qualify.no.title"));
        assertThat(result.has("a[href=usual-activities]")).as("part two offered").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "feeling-ill=fever,                     same-day, fever",
            "warning-signs=not-sure,           same-day, warning-not-sure",
            "health=pregnant,                  see-soon, pregnancy",
            "age=under-18,                     see-soon, too-young"})
    void showsWhomToSeeAndNoExercises(String answers, String urgency, String rule, Site site) {
        Page result = Person.ordinary().saying(answers).reachResult(site);

        assertThat(result.html().select(".card").attr("class")).isEqualTo("card card-" + urgency);
        assertThat(result.texts(".why p")).contains(Words.of("rule." + rule + ".because"));
        assertThat(result.texts("main p")).contains(Words.of("rule." + rule + ".whom")).doesNotHaveDuplicates();
        assertThat(result.texts("main li")).contains(Words.lines("urgency." + urgency + ".now"));
        assertThat(result.has("ol.steps")).as("plan shown").isFalse();
        assertThat(result.has("a[href=usual-activities]")).as("part two offered").isFalse();
        assertThat(result.main()).doesNotContain(Words.of("guidance.plan"), Words.of("hurt.text"));
    }

    @Test
    void leadsWithTheMaternityUnitInPregnancy(Site site) {
        site.open("/");
        site.send("form[action=/country]", "country=uk");
        Page result = Person.ordinary().saying("health=pregnant pregnancy-signs=tightening").reachResult(site);

        assertThat(result.h1()).isEqualTo(Words.of("door.maternity.today"));
        assertThat(result.texts("main li")).contains(Words.lines("door.maternity.today.now"));
        assertThat(result.texts(".card a.button")).containsExactly(Words.of("emergency.cannot-reach", "111"));
    }

    @ParameterizedTest
    @CsvSource({"uk, tel:111", "au, tel:1800022222", "nz, tel:0800611116", "eu, ''", "unknown, 'tel:111 tel:1800022222 "
            + "tel:0800611116'"})
    void leadsWithTheNumberToCallToday(String country, String numbers, Site site) {
        site.open("/");
        site.send("form[action=/country]", "country=" + country);
        Page result = Person.ordinary().saying("feeling-ill=fever").reachResult(site);

        assertThat(String.join(" ", result.html().select(".card a.button").eachAttr("href"))).isEqualTo(numbers);
        assertThat(result.h1())
                .isEqualTo(Words.of("door.call-today.action", Words.of("country." + country + ".urgent")));
    }

    @ParameterizedTest
    @CsvSource({"uk, feeling-ill=fever, 'I have back pain, and I have a fever, shivers or night sweats.'",
            "eu, pain-pattern=shape, 'I have back pain, and my back has a new lump, step or shape.'",
            "us-ca, warning-signs=not-sure, 'I have back pain, and I am not sure about one sign in my legs, bladder or "
                    + "bowel.'"})
    void hasTheSentenceForTodayReady(String country, String answers, String sentence, Site site) {
        site.open("/");
        site.send("form[action=/country]", "country=" + country);

        assertThat(Person.ordinary().saying(answers).reachResult(site).texts(".card .say p"))
                .containsExactly(Words.of("say.title"), "“" + sentence + "”");
    }

    @Test
    void headsTheAdviceByTomorrowWhereWashingOrSleepAreImpossible(Site site) {
        Page result = Person.ordinary().saying("pain-pattern=no-self-care").reachResult(site);

        assertThat(result.h1()).isEqualTo(Words.of("urgency.see-soon.no-self-care"));
    }

    @Test
    void hasWordsOfItsOwnForPainOfMoreThanThreeMonths(Site site, Site other) {
        Page old = Person.ordinary().saying("duration=over-3-months").reachResult(site);
        Page recent = Person.ordinary().reachResult(other);

        assertThat(old.texts("main li")).contains(Words.lines("long-standing.text"));
        assertThat(old.main()).contains(Words.of("not-better.long-standing")).doesNotContain("four to six weeks");
        assertThat(recent.main()).contains(Words.of("not-better.weeks"))
                .doesNotContain(Words.of("long-standing.title"));
    }

    /** In every country that can be chosen, on the result and on the plan. */
    @Test
    void saysByNameWhatHelpThereIsForLongPain(Site site) {
        String result = Person.ordinary().saying("duration=over-3-months").reachResult(site).path();
        String plan = result.replace("/result", "/plan");
        List<String> countries = site.page().html().select("#country option").eachAttr("value");

        assertThat(countries).hasSizeGreaterThan(5).allSatisfy(country -> {
            site.open(result);
            assertThat(site.send("form[action=/country]", "country=" + country).texts("#long-standing .support li"))
                    .hasSizeGreaterThan(2).containsExactly(Words.lines("country." + country + ".support"));
            assertThat(site.open(plan).texts("#support ~ ul li"))
                    .containsExactly(Words.lines("country." + country + ".support"));
        });
    }

    @ParameterizedTest
    @CsvSource({"uk, NHS Talking Therapies", "eu, multimodal", "us-ca, Physical therapist", "nz, Green Prescription",
            "au, GP chronic condition management plan", "elsewhere, Pain clinic", "unknown, Choose your country"})
    void namesHelpAsItIsCalledInTheCountry(String country, String name) {
        assertThat(Words.of("country." + country + ".support")).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duration=6-to-12-weeks", "duration=over-3-months pain-now=0",
            "duration=over-3-months events=surgery"})
    void namesThatHelpForLongPainAlone(String answers, Site site) {
        assertThat(Person.ordinary().saying(answers).reachResult(site).main())
                .doesNotContain(Words.of("support.title"));
    }

    @ParameterizedTest
    @CsvSource({"pain-pattern=night-turning, night", "pain-pattern=strain, strain", "site=upper-back, upper-back",
            "course=same, rest", "course=worse, rest"})
    void showsWhereWeDepartFromTheNhs(String answers, String note, Site site) {
        assertThat(Person.ordinary().saying(answers).reachResult(site).texts(".note p"))
                .contains(Words.of("nhs." + note));
    }

    @Test
    void asksThirteenToFifteenPagesOfMostPeople(Site site) {
        List<String> asked = new ArrayList<>();
        Person.start(site);
        while (site.page().has("form[novalidate]")) {
            asked.add(site.page().question());
            assertThat(site.page().ticked()).as("preselected").isEmpty();
            Person.ordinary().answerOne(site);
        }

        assertThat(asked).containsExactly("age", "warning-signs", "danger-signs", "events", "health", "feeling-ill",
                "with-it", "site", "legs", "pain-pattern", "duration", "course", "pain-now", "activity");
        assertThat(site.page().name()).isEqualTo("check");
    }

    @Test
    void asksSomeoneUnder18ForWarningAndDangerSignsAlone(Site site) {
        Person.start(site);

        assertThat(site.answer("under-18").question()).isEqualTo("warning-signs");
        assertThat(site.answer("none").question()).isEqualTo("danger-signs");
        assertThat(site.answer("none").name()).isEqualTo("check");
    }

    @Test
    void saysWhatWouldChangeTheResultMostUrgentFirst(Site site) {
        Page result = Person.ordinary().reachResult(site);

        Page changes = site.click(".behind a[href=changes]");
        assertThat(changes.texts("h2").get(0)).isEqualTo(Words.of("urgency.emergency.name"));
        assertThat(changes.texts("main li")).contains(Words.of("question.warning-signs.option.saddle"));
        assertThat(changes.texts("h2")).anyMatch(group -> group.contains(Words.of("category.mild-improving.name")));
        assertThat(site.click("main a[href=result]").h1()).isEqualTo(result.h1());
        assertThat(result.texts(".net li")).endsWith(Words.of("would-change.debilitating"),
                Words.of("would-change.localized-injury"));
    }

    @Test
    void countsDaysFromTheAssessmentInTheChosenCountryAndCallsItsNumber(Site site) {
        site.open("/");
        site.send("form[action=/country]", "country=uk");
        Page result = Person.ordinary().saying("feeling-ill=fever").reachResult(site);

        assertThat(result.h1()).isEqualTo(Words.of("door.call-today.action", Words.of("country.uk.urgent")));
    }
}
