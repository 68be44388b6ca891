package app.backwise.journal.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.When;
import app.backwise.form.Submitted;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.StringUtils;

/** Days begin at midnight where the person is. It is 09:00 in London on Monday 23 November 2026. */
@WebTest
class EntryTimesTests {

    private static Page logIn(String zone, Site site, String... fields) {
        site.open("/journal");
        return site.send("main form[action=/journal]", StringUtils.addStringToArray(fields, "zone=" + zone));
    }

    private static String zone(Site site) {
        return site.open("/journal/settings").one("#time-zone option[selected]").text();
    }

    private static String time(Page journal) {
        return journal.html().select(".entries h3").first().text() + ", "
                + journal.html().select(".entries time").first().text();
    }

    @ParameterizedTest
    @CsvSource({
            "Europe/London,      'Monday 23 November 2026, 09:'",
            "Pacific/Kiritimati, 'Monday 23 November 2026, 23:'",
            "Pacific/Pago_Pago,  'Sunday 22 November 2026, 22:'",
            "Asia/Kathmandu,     'Monday 23 November 2026, 14:'"})
    void opensAJournalInTheZoneOfTheDevice(String zone, String shown, Site site) {
        Page journal = logIn(zone, site, "pain=3");

        assertThat(time(journal)).startsWith(shown);
        assertThat(zone(site)).isEqualTo(zone);
        assertThat(journal.has(".entries .late")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "europe/london", "+05:00", "../../etc", "<b>", "UTC+25"})
    void ignoresAZoneThatDoesNotExist(String zone, Site site) {
        assertThat(logIn(zone, site, "pain=3").has("main form[action=/journal/settings]")).isFalse();
        assertThat(zone(site)).isEqualTo("Europe/London");
    }

    @Test
    void marksAnEntryOfAnEarlierDayAsLateWithBothTimes(Site site) {
        Page journal = logIn("Europe/London", site, "pain=3", "date=2026-11-22", "time=23:59");

        assertThat(time(journal)).startsWith("Sunday 22 November 2026, 23:59");
        assertThat(journal.one(".entries .late").text()).startsWith(Words.of("journal.late"))
                .containsPattern("23 November 2026, 09:\\d\\d");
    }

    @Test
    void isNotLateOnTheSameDayOfAnotherZone(Site site) {
        assertThat(logIn("Europe/London", site, "pain=3", "time=00:00").has(".entries .late")).isFalse();
    }

    @Test
    void isNotLateWhereItIsStillYesterday(Site site) {
        Page journal = logIn("Pacific/Pago_Pago", site, "pain=3", "date=2026-11-22", "time=00:00");

        assertThat(time(journal)).startsWith("Sunday 22 November 2026, 00:00");
        assertThat(journal.has(".entries .late")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "2026-03-29, 00:59, 'Sunday 29 March 2026, 00:59'",
            "2026-03-29, 01:30, 'Sunday 29 March 2026, 02:30'",
            "2026-03-29, 02:00, 'Sunday 29 March 2026, 02:00'",
            "2026-10-25, 01:30, 'Sunday 25 October 2026, 01:30'",
            "2026-10-25, 02:00, 'Sunday 25 October 2026, 02:00'",
            "2026-06-30, 23:59, 'Tuesday 30 June 2026, 23:59'"})
    void knowsTheDaysOnWhichTheClockChanges(String date, String time, String shown, Site site) {
        Page journal = logIn("Europe/London", site, "pain=3", "date=" + date, "time=" + time);

        assertThat(time(journal)).isEqualTo(shown);
        site.click(".entries a[href^=/journal/entries/]");
        assertThat(time(site.send("main form[novalidate]", "pain=4"))).as("not moved by a change").isEqualTo(shown);
    }

    @Test
    void keepsTheSecondOfTwoEqualTimesWhenSomethingElseIsChanged() {
        Instant second = Instant.parse("2026-10-25T01:30:45Z");
        Entry before = Entry.of(UUID.randomUUID(), When.now(second, ZoneId.of("Europe/London")), 3);
        EntryForm unchanged = new EntryForm(EntryForm.of(before));
        EntryForm moved =
                new EntryForm(Submitted.nothing().with("pain", 3).with("date", "2026-10-25").with("time", "01:31"));

        assertThat(unchanged.readChange(before, second.plusSeconds(900)).orElseThrow().when().feltAt())
                .isEqualTo(second);
        assertThat(moved.readChange(before, second.plusSeconds(900)).orElseThrow().when().feltAt())
                .isEqualTo(Instant.parse("2026-10-25T00:31:00Z"));
    }

    @Test
    void offersAnotherZoneUntilItIsUsedOrDeclined(Site site) {
        logIn("Europe/London", site, "pain=1");
        assertThat(stay(logIn("Europe/Jersey", site, "pain=1"))).as("the same time by another name").isEmpty();
        Page offer = logIn("Asia/Tokyo", site, "pain=2");
        assertThat(offer.main()).contains(Words.of("journal.zone.offered", "Asia/Tokyo", "Europe/London"));
        assertThat(offer.texts(".entries time")).allMatch(time -> time.matches("09:\\d\\d"));

        Page declined = site.forge("/journal/settings", "time-zone=" + stay(offer).last().val());
        assertThat(stay(declined)).isEmpty();
        assertThat(stay(logIn("Asia/Tokyo", site, "pain=3"))).as("asked again").isEmpty();

        Page other = logIn("Pacific/Pago_Pago", site, "pain=4");
        Page used = site.forge("/journal/settings", "time-zone=" + stay(other).first().val());
        assertThat(stay(used)).isEmpty();
        assertThat(zone(site)).isEqualTo("Pacific/Pago_Pago");
    }

    private static Elements stay(Page journal) {
        return journal.html().select("main form[action=/journal/settings] button");
    }

    @Test
    void leavesWhatIsWrittenOnItsDayWhenTheZoneChanges(Site site) {
        String before = time(logIn("Pacific/Kiritimati", site, "pain=1"));
        assertThat(site.open("/journal/settings").one("#time-zone option[selected]").text())
                .isEqualTo("Pacific/Kiritimati");
        site.forge("/journal/settings", "time-zone=Pacific/Pago_Pago");
        Page after = logIn("Pacific/Pago_Pago", site, "pain=2");

        assertThat(after.texts(".entries h3")).containsExactly("Monday 23 November 2026", "Sunday 22 November 2026");
        assertThat(before).startsWith("Monday 23 November 2026, 23:");
        assertThat(after.texts(".entries time")).as("another zone than that of the journal is said")
                .satisfiesExactly(there -> assertThat(there).matches("23:\\d\\d [+]14:?00|23:\\d\\d \\S+"),
                        here -> assertThat(here).matches("22:\\d\\d"));
        assertThat(after.html().select("main p a[href$=/edit]").attr("href")).contains("2026-11-22");
    }

    @Test
    void marksWhatWasChangedWithTheTime(Site site) {
        logIn("Asia/Kathmandu", site, "pain=1");
        site.click(".entries a[href^=/journal/entries/]");
        Page journal = site.send("main form[novalidate]", "pain=2");

        assertThat(journal.one(".entries .hint").text())
                .startsWith(Words.of("journal.edited", "23 November 2026, 14:"));
        assertThat(journal.texts(".entries b")).isEqualTo(List.of("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus", "", "+05:00"})
    void takesNoZoneThatDoesNotExist(String zone, Site site) {
        logIn("Europe/London", site, "pain=1");

        Page refused = site.forge("/journal/settings", "time-zone=" + zone);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#time-zone-error").text()).endsWith(Words.of("settings.zone.unknown"));
        assertThat(refused.one(".error-summary a").attr("href")).isEqualTo("#time-zone");
        assertThat(refused.one("#time-zone option[selected]").text()).isEqualTo("Europe/London");
        assertThat(zone(site)).isEqualTo("Europe/London");
    }
}
