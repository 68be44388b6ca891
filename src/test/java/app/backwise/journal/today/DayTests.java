package app.backwise.journal.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a day was like. Today is Monday 23 November 2026. */
@WebTest
class DayTests {

    private static final String SUNDAY = "/journal/days/2026-11-22/edit";
    private static final String MONDAY = "/journal/days/2026-11-23/edit";
    private static final String FORM = "main form[novalidate]";
    private static final String USUAL = "main form[action$=/morning-after]";
    private static final String[] EVERYTHING = {"sleep-hours=7,5", "sleep-quality=0", "sitting-hours=6.0", "stress=10",
            "mood=4", "food=off", "enjoyable=tea\nwith Ann", "activity-1=Walking & more", "minutes-1=20", "effort-1=3",
            "pain-during-1=0", "activity-2=Garden", "back-to-usual=no"};

    @Autowired
    private DataSource database;

    /** Saves the day and opens its form again. */
    private static Page save(Site site, String day, String... fields) {
        site.open(day);
        site.send(FORM, fields);
        assertThat(site.page().path()).isEqualTo(day.replace("/edit", ""));
        return site.open(day);
    }

    private long days() {
        return JdbcClient.create(database).sql("select count(*) from journal_day").query(Long.class).single();
    }

    @Test
    void keepsEveryField(Site site) {
        Page day = save(site, SUNDAY, EVERYTHING);

        assertThat(day.html().select(FORM + " [type=text]").eachAttr("value"))
                .startsWith("7.5", "6", "20").endsWith("", "", "", "");
        assertThat(day.ticked()).containsExactly("0", "10", "4", "off", "Walking & more", "Garden", "no");
        assertThat(day.texts(FORM + " option[selected]")).contains("3", "0");
        assertThat(day.one("textarea").wholeText()).isEqualTo("tea\nwith Ann");
        assertThat(save(site, SUNDAY).ticked()).as("saved unchanged").isEqualTo(day.ticked());
    }

    @Test
    void asksForNothing(Site site) {
        Page day = site.open(MONDAY);

        assertThat(day.ticked()).isEmpty();
        assertThat(day.html().select(FORM + " option[selected], " + FORM + " [required]")).isEmpty();
        assertThat(day.h1()).isEqualTo(Words.of("day.title", "Monday 23 November 2026"));
    }

    @Test
    void makesNoRowAndNoJournalOfAnEmptyForm(Site site) {
        long before = days();
        save(site, MONDAY, "sleep-hours= ", "enjoyable= \n");

        assertThat(days()).isEqualTo(before);
        assertThat(site.cookies()).doesNotContainKey("backwise-journal");
    }

    @Test
    void removesADayThatIsClearedWhichCanBeUndone(Site site) {
        long before = days();
        save(site, SUNDAY, EVERYTHING);
        site.forge("/journal/days/2026-11-22", "stress=");
        assertThat(days()).isEqualTo(before);
        assertThat(site.open(SUNDAY).ticked()).isEmpty();

        site.open("/journal");
        site.send("main form[action^=/journal/undo/]");
        assertThat(site.open(SUNDAY).ticked()).contains("10", "Walking & more");
    }

    @Test
    void undoesAChange(Site site) {
        save(site, MONDAY, "mood=2");
        save(site, MONDAY, "mood=9");
        assertThat(site.open("/journal").main())
                .contains(Words.of("journal.undo.day-edited", "23 November"));
        site.send("main form[action^=/journal/undo/]");

        assertThat(site.open(MONDAY).ticked()).containsExactly("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sleep-hours=25              | sleep-hours   | day.hours.wrong",
            "sleep-hours=24.1            | sleep-hours   | day.hours.wrong",
            "sleep-hours=7:30            | sleep-hours   | day.hours.wrong",
            "sitting-hours=7.25          | sitting-hours | day.hours.wrong",
            "sitting-hours=-1            | sitting-hours | day.hours.wrong",
            "activity-1=Run minutes-1=0  | minutes-1     | day.minutes.wrong",
            "activity-1=Run minutes-1=1441 | minutes-1   | day.minutes.wrong",
            "activity-1=Run minutes-1=1e3 | minutes-1    | day.minutes.wrong",
            "minutes-2=20                | activity-2    | day.activity.unnamed",
            "pain-during-1=0             | activity-1    | day.activity.unnamed"})
    void saysWhatIsWrongLeadsThereAndLosesNothing(String fields, String field, String problem, Site site) {
        site.open(MONDAY);
        Page refused = site.send(FORM, ("mood=3 enjoyable=tea " + fields).split(" "));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").text()).isEqualTo(Words.of(problem));
        assertThat(refused.one(".error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(refused.has("main #" + field)).isTrue();
        assertThat(refused.ticked()).contains("3");
        assertThat(refused.one("textarea").val()).isEqualTo("tea");
        for (String typed : fields.split(" ")) {
            String[] pair = typed.split("=");
            String control = FORM + " [name=" + pair[0] + "]";
            assertThat(refused.html().select(control + ", " + control + " option[selected]").eachAttr("value"))
                    .as(typed)
                    .contains(pair[1]);
        }
    }

    @Test
    void copiesTheDayBeforeButForPainAndWhatWasEnjoyable(Site site) {
        save(site, SUNDAY, EVERYTHING);
        site.open(MONDAY);
        Page copy = site.click("main a[href$='?same=true']");

        assertThat(copy.ticked()).containsExactly("0", "10", "4", "off", "Walking & more", "Garden");
        assertThat(copy.html().select("[name=sleep-hours], [name=sitting-hours], [name=minutes-1]").eachAttr("value"))
                .containsExactly("7.5", "6", "20");
        assertThat(copy.one("select[name=effort-1] option[selected]").val()).isEqualTo("3");
        assertThat(copy.has("select[name=pain-during-1] option[selected]")).isFalse();
        assertThat(copy.one("textarea").val()).isEmpty();
        assertThat(site.open(MONDAY).ticked()).as("nothing kept until it is saved").isEmpty();
    }

    @Test
    void keepsWhatWasEnjoyableAlreadyWhenCopyingTheDayBefore(Site site) {
        save(site, SUNDAY, "stress=6", "enjoyable=yesterday");
        save(site, MONDAY, "enjoyable=today", "back-to-usual=yes", "stress=1");
        Page copy = site.open(MONDAY + "?same=true");

        assertThat(copy.one("textarea").val()).isEqualTo("today");
        assertThat(copy.ticked()).containsExactly("6", "yes");
    }

    @Test
    void offersActivitiesDoneBeforeAndTakesMinutesBesideOneAsDone(Site site) {
        save(site, SUNDAY, "activity-1=Walking", "activity-2=Garden");
        Page day = site.open(MONDAY);
        assertThat(day.html().select("[id^=activity-]").eachAttr("value")).containsExactly("Walking", "Garden", "", "");
        assertThat(day.ticked()).isEmpty();

        assertThat(save(site, MONDAY, "minutes-2=15").ticked()).containsExactly("Garden");
    }

    @Test
    void remembersForHowLongAnActivityWasDone(Site site) {
        save(site, "/journal/days/2026-11-20/edit", "activity-1=Walking", "minutes-1=25", "activity-2=Garden");
        save(site, SUNDAY, "activity-1=Walking");

        assertThat(site.open(MONDAY).texts(".activity .row label:first-child")).startsWith(
                Words.of("day.minutes.before", 25), Words.of("day.minutes"));
        assertThat(site.page().html().select("[name^=minutes-]").eachAttr("value")).as("no more than a suggestion")
                .containsOnly("");
    }

    @Test
    void opensWhatHasSomethingInItOrSomethingWrong(Site site) {
        assertThat(site.open(MONDAY).has("details.part[open]")).isFalse();
        assertThat(save(site, MONDAY, "stress=3", "activity-1=Walking").texts("details.part[open] > summary"))
                .containsExactly(Words.of("day.part.mind"), Words.of("day.part.activities"));

        site.open(SUNDAY);
        assertThat(site.send(FORM, "sleep-hours=25").texts("details.part[open] > summary"))
                .containsExactly(Words.of("day.part.sleep"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no"})
    void asksOnceOnTheMorningAfterWhetherPainIsBackToUsual(String answer, Site site) {
        save(site, SUNDAY, "activity-1=Walking");
        assertThat(site.open("/journal").one(USUAL).text()).contains(Words.of("journal.usual"), "Walking");

        site.forge("/journal/days/2026-11-22/morning-after", "usual=" + answer);
        assertThat(site.page().path()).isEqualTo("/journal");
        assertThat(site.page().has(USUAL)).isFalse();
        assertThat(site.open(SUNDAY).ticked()).containsExactly("Walking", answer);
    }

    @Test
    void asksNothingInTheMorningWithoutActivitiesYesterday(Site site) {
        save(site, SUNDAY, "stress=3");
        save(site, MONDAY, "activity-1=Walking");
        save(site, "/journal/days/2026-11-21/edit", "activity-1=Walking");

        assertThat(site.open("/journal").has(USUAL)).isFalse();
        assertThat(site.forge("/journal/days/2026-11-22/morning-after", "usual=maybe").status()).isEqualTo(400);
        assertThat(site.forge("/journal/days/2026-11-01/morning-after", "usual=yes").status()).isEqualTo(404);
    }

    @Test
    void isNeitherInTheFutureNorAnybodyElses(Site site, Site stranger) {
        save(site, SUNDAY, EVERYTHING);
        for (String day : List.of("2026-11-24", "+999999999-12-31", "1949-12-31", "-0001-01-01")) {
            assertThat(site.open("/journal/days/" + day + "/edit").status()).as(day).isEqualTo(404);
            assertThat(site.forge("/journal/days/" + day, "mood=3").status()).as(day).isEqualTo(404);
        }

        assertThat(stranger.open(SUNDAY).ticked()).isEmpty();
        assertThat(stranger.forge("/journal/days/2026-11-22/morning-after", "usual=yes").status()).isEqualTo(404);
    }

    @Test
    void isTheSameDayInEveryRegion(Site site) {
        for (String region : Locale.getISOCountries()) {
            Page day = speaking(site, "en-" + region, "/journal/days/2026-11-02/edit");
            assertThat(day.h1()).as(region).contains("Monday").contains("November").contains("2026");
        }
        for (String odd : List.of("*", "x", ",,;q=", "en-US;q=9", "~", "a".repeat(500))) {
            assertThat(speaking(site, odd, "/journal").status()).as(odd).isEqualTo(200);
        }
    }

    private static Page speaking(Site site, String languages, String address) {
        return site.fetch(site.request(address).header("Accept-Language", languages).GET());
    }
}
