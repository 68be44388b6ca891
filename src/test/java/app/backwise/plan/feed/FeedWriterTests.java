package app.backwise.plan.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class FeedWriterTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant MADE = Instant.parse("2026-11-20T07:08:09.123456Z");
    private static final Feed FEED =
            new Feed(UUID.fromString("5c1f4c9e-3f0d-4a53-9a3e-0d8f6e1f2a3b"), UUID.randomUUID(),
                    MADE, null);
    private static final long SEED = 20261123;

    /** Whatever would tell somebody who looks at the calendar what it is about, or where it is from. */
    private static final Pattern TELLING =
            Pattern.compile("back|pain|ache|hurt|health|body|spine|flare|exercis|movement|activit|"
                    + "walk|train|rehab|physio|doctor|journal|diary|plan\\b|assess|symptom|treat|recover|stage|"
                    + "experiment|medic|clinic|"
                    + "backwise|localhost|http|://|@", Pattern.CASE_INSENSITIVE);

    private final FeedWriter writer = new FeedWriter(words());

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/feed");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    private static Feed daily(LocalTime time) {
        return new Feed(FEED.id(), FEED.journalId(), MADE, time);
    }

    private static List<PlanDate> oneOfEach() {
        return Stream.of(PlanDate.Occasion.values())
                .map(occasion -> new PlanDate(occasion, TODAY.plusDays(occasion.ordinal())))
                .toList();
    }

    private String write(Feed feed, List<PlanDate> dates) {
        return writer.write(feed, dates, LONDON, TODAY);
    }

    @Test
    void showsEachDateOnItsDayFromTodayOn() {
        List<PlanDate> dates = new ArrayList<>(oneOfEach());
        dates.add(new PlanDate(PlanDate.Occasion.TRY_AGAIN, TODAY.minusDays(1)));
        dates.add(dates.get(0));

        assertThat(Subscriber.read(write(FEED, dates)).days()).containsExactly(
                "20261123 Reminder: look again", "20261124 Reminder: try again", "20261125 Reminder: next step");
    }

    @Test
    void isAValidCalendarWithNothingInIt() {
        Subscriber read = Subscriber.read(write(FEED, List.of()));

        assertThat(read.events()).isEmpty();
        assertThat(read.zones()).as("a calendar must have something in it").hasSize(1);
        assertThat(read.name()).isEqualTo("Reminders");
    }

    @Test
    void isPrivateAndTakesNoTimeUp() {
        String text = write(daily(LocalTime.of(8, 30)), oneOfEach());

        assertThat(Subscriber.read(text).events()).hasSize(4).allSatisfy(event -> {
            assertThat(event.getClassification().getValue()).isEqualTo("PRIVATE");
            assertThat(event.getTransparency().getValue()).isEqualTo("TRANSPARENT");
            assertThat(event.getDateStamp().getValue()).isEqualTo("20261120T070809Z");
        });
        assertThat(text).doesNotContain("METHOD:").contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H",
                "X-PUBLISHED-TTL:PT6H");
    }

    @Test
    void ringsAtTheDailyTime() {
        VEvent daily = Subscriber.read(write(daily(LocalTime.of(8, 30)), List.of())).daily();

        assertThat(daily.getStartDate().toString()).contains("TZID=Europe/London:20261123T083000");
        assertThat(daily.getAlarms()).singleElement().asString().contains("ACTION:DISPLAY", "Daily reminder");
    }

    @Test
    void givesTheSameTextForTheSameDatesWhateverTheirOrder() {
        List<PlanDate> turned = oneOfEach().stream().sorted(Comparator.comparing(PlanDate::on).reversed()).toList();
        Feed feed = daily(LocalTime.of(8, 30));

        assertThat(write(feed, turned)).isEqualTo(write(feed, oneOfEach()));
    }

    @Test
    void namesEachEventForGoodAndUnreadably() {
        Feed other = new Feed(UUID.randomUUID(), FEED.journalId(), MADE, null);
        List<String> names = new ArrayList<>();
        for (Feed feed : List.of(FEED, other)) {
            for (PlanDate.Occasion occasion : PlanDate.Occasion.values()) {
                for (int day = 0; day < 3; day++) {
                    names.add(
                            Subscriber.read(write(feed, List.of(new PlanDate(occasion, TODAY.plusDays(day))))).events()
                                    .get(0).getUid().getValue());
                }
            }
        }

        assertThat(names).hasSize(18).doesNotHaveDuplicates().allMatch(name -> name.matches("[0-9a-f]{64}"));
        assertThat(Subscriber.read(writer.write(FEED, oneOfEach(), LONDON, TODAY.minusDays(3))).events())
                .extracting(event -> event.getUid().getValue())
                .isEqualTo(Subscriber.read(write(FEED, oneOfEach())).events().stream()
                        .map(event -> event.getUid().getValue()).toList());
    }

    @Test
    void saysNothingAboutHealthAndNothingTooLongForALine() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            List<PlanDate> dates = random.ints(random.nextInt(20), -10, 400)
                    .mapToObj(days -> new PlanDate(PlanDate.Occasion.values()[random.nextInt(3)], TODAY.plusDays(days)))
                    .toList();
            LocalTime time = random.nextBoolean() ? LocalTime.of(random.nextInt(24), random.nextInt(60)) : null;
            String text = write(daily(time), dates);

            assertThat(text).as("seed %d, round %d", SEED, round).doesNotContainPattern(TELLING)
                    .endsWith("END:VCALENDAR\r\n");
            assertThat(text.split("\r\n")).as("seed %d, round %d", SEED, round).isNotEmpty()
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\n"));
            assertThat(Subscriber.read(text).days()).as("seed %d, round %d", SEED, round)
                    .hasSize((int) dates.stream().filter(date -> !date.on().isBefore(TODAY)).distinct().count());
        }
    }

    /**
     * The calendar brings its time zone along. Left out is what the reader does not know: that a time comes back after
     * a day on which clocks skip it, and clocks that do not change by an hour.
     */
    @Tag("exhaustive")
    @Test
    void remindsAtTheTimeOnThePersonsClockInEveryZone() {
        Random random = new Random(SEED);
        Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeAll(Set.of("Antarctica/Troll", "Australia/LHI", "Australia/Lord_Howe"));
        for (String name : zones) {
            ZoneId zone = ZoneId.of(name);
            LocalDate today = TODAY.minusDays(random.nextInt(365));
            LocalTime time = Stream.generate(() -> LocalTime.of(random.nextInt(24), random.nextInt(60)))
                    .filter(each -> days(today)
                            .allMatch(day -> day.atTime(each).atZone(zone).toLocalTime().equals(each)))
                    .findFirst().orElseThrow();
            String text = writer.write(daily(time), List.of(), zone, today);
            Instant from = today.atStartOfDay(zone).toInstant();
            Instant end = from.plus(Duration.ofDays(400));

            assertThat(Subscriber.read(text).times(from, end))
                    .as("seed %d: %s in %s from %s on", SEED, time, zone, today)
                    .isEqualTo(days(today).map(day -> day.atTime(time).atZone(zone).toInstant())
                            .filter(instant -> !instant.isAfter(end)).toList());
        }
        assertThat(zones).hasSizeGreaterThan(500);
    }

    private static Stream<LocalDate> days(LocalDate today) {
        return today.datesUntil(today.plusDays(402));
    }

    @Test
    void staysAtItsTimeWhenItBeginsOnADayWhoseClocksSkipIt() {
        LocalDate skipping = LocalDate.of(2027, 3, 28);
        String text = writer.write(daily(LocalTime.of(1, 30)), List.of(), LONDON, skipping);

        assertThat(Subscriber.read(text).daily().getStartDate().getValue()).isEqualTo("20270329T013000");
    }
}
