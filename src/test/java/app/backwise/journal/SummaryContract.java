package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.StoreTest;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.Treatment;
import app.backwise.core.journal.When;
import app.backwise.core.journal.statistics.DailyRating;
import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.log.PainHistory;
import app.backwise.journal.log.PainLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days of a journal are the person's wherever they are, whichever database sums them up. */
@StoreTest
abstract class SummaryContract {

    /** Midnights, and moments at which clocks change: by an hour, by half an hour, at midnight, and a day left out. */
    private static final List<String> MOMENTS =
            List.of("2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z", "2026-10-25T00:30:00Z",
                    "2026-10-25T01:30:00Z", "2026-10-03T15:30:00Z", "2026-04-04T15:00:00Z", "2026-03-28T22:00:00Z",
                    "2026-10-24T21:00:00Z",
                    "2011-12-30T09:59:59Z", "2011-12-30T10:00:00Z", "2024-02-29T00:00:00Z", "2024-02-29T23:59:59Z",
                    "2025-12-31T23:59:59Z");
    private static final List<String> ZONES =
            List.of("Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Beirut",
                    "Pacific/Apia", "Asia/Kathmandu", "UTC", "Pacific/Kiritimati");
    private static final int JOURNALS = 12;
    private static final int ENTRIES = 60;
    private static final int HALF_A_DAY = 43_200;

    @Autowired
    private Journals journals;

    @Autowired
    private PainLog log;

    @Autowired
    private PainHistory history;

    @Autowired
    private DayLog days;

    private UUID open() {
        return journals.save(Journal.ofGuest(GuestKey.random(), Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC))
                .id();
    }

    @Test
    void sumsUpTheDaysOfThePersonInAnyZone() {
        for (int seed = 0; seed < JOURNALS; seed++) {
            Random random = new Random(seed);
            UUID journal = open();
            Map<LocalDate, List<Entry>> byDay = new TreeMap<>();
            for (int each = 0; each < ENTRIES; each++) {
                Entry entry = random(random);
                log.add(journal, entry);
                long local = entry.when().feltAt().getEpochSecond()
                        + entry.when().zone().getRules().getOffset(entry.when().feltAt()).getTotalSeconds();
                byDay.computeIfAbsent(LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC).toLocalDate(),
                        day -> new ArrayList<>())
                        .add(entry);
            }
            List<DailySummary> expected =
                    byDay.entrySet().stream().map(day -> summary(day.getKey(), day.getValue())).toList();
            List<DailyRating> ratings = byDay.entrySet().stream().map(day -> rating(day.getKey(), day.getValue()))
                    .filter(each -> each != null).toList();

            assertThat(history.summaries(journal, LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
            assertThat(history.interference(journal, LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1)))
                    .as("seed %d", seed).isEqualTo(ratings);
            LocalDate one = expected.get(random.nextInt(expected.size())).on();
            assertThat(history.summaries(journal, one, one)).as("seed %d", seed).extracting(DailySummary::on)
                    .containsExactly(one);
        }
    }

    private static Entry random(Random random) {
        Instant felt = Instant.parse(MOMENTS.get(random.nextInt(MOMENTS.size())))
                .plusSeconds(random.nextInt(HALF_A_DAY) - HALF_A_DAY / 2);
        When when = new When(felt, felt.plusSeconds(random.nextInt(2 * HALF_A_DAY)), null,
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        int pain = random.nextInt(11);
        return new Entry(UUID.randomUUID(), when,
                new PainRatings(pain, random.nextBoolean() ? null : (Integer) (pain + random.nextInt(11 - pain)),
                        random.nextBoolean() ? null : (Integer) random.nextInt(11)),
                new Symptoms(Set.of(), null, random.nextBoolean() ? null : (Boolean) random.nextBoolean()), List.of(),
                random.nextBoolean() ? "" : "note", null);
    }

    private static DailySummary summary(LocalDate on, List<Entry> entries) {
        int sum = 0;
        int best = 10;
        int worst = 0;
        boolean flare = false;
        boolean noted = false;
        boolean late = false;
        for (Entry entry : entries) {
            sum += entry.pain();
            best = Math.min(best, entry.pain());
            worst = Math.max(worst, entry.worst() == null ? entry.pain() : entry.worst());
            flare |= Boolean.TRUE.equals(entry.flare());
            noted |= !entry.note().isEmpty();
            ZoneOffset then = entry.when().zone().getRules().getOffset(entry.when().recordedAt());
            late |= entry.when().recordedAt().atOffset(then).toLocalDate().isAfter(on);
        }
        return new DailySummary(on, entries.size(), sum, best, worst, flare, noted, late);
    }

    private static DailyRating rating(LocalDate on, List<Entry> entries) {
        List<Integer> said = entries.stream().map(Entry::interference).filter(each -> each != null).toList();
        return said.isEmpty() ? null : new DailyRating(on, said.size(), said.stream().mapToInt(each -> each).sum());
    }

    @Test
    void givesWhatHasWordsNewestFirst() {
        UUID journal = open();
        When when = When.now(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
        log.add(journal, Entry.of(UUID.randomUUID(), when, 1));
        log.add(journal, new Entry(UUID.randomUUID(), when, new PainRatings(2, null, null),
                new Symptoms(Set.of(), null, null), List.of(new Treatment("Heat", null)), "", null));
        log.add(journal, new Entry(UUID.randomUUID(), When.now(when.feltAt().plusSeconds(1), ZoneOffset.UTC),
                new PainRatings(3, null, null), new Symptoms(Set.of(), null, null), List.of(), "note", null));
        Day blank = Day.blank(when.day(), when.feltAt(), ZoneOffset.UTC);
        days.save(journal, blank.answered(true));
        days.save(journal, new Day(when.day().minusDays(1), new Recorded(when.feltAt(), null, ZoneOffset.UTC),
                new Rest(null, null, null), new Feeling(null, null), null, "Music", List.of(), null));

        assertThat(history.worded(journal)).extracting(Entry::pain).containsExactly(3, 2);
        assertThat(days.worded(journal)).extracting(Day::enjoyable).containsExactly("Music");
    }
}
