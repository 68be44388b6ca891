package app.backwise.core.journal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DailySummaryTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final When AT_NOON = When.now(NOON, ZoneOffset.UTC);
    private static final When WRITTEN_LATE = new When(NOON, NOON.plusSeconds(86_400), null, ZoneOffset.UTC);
    private static final Entry PLAIN = entry(AT_NOON, 3, null, null, "");

    private static Entry entry(When when, int pain, Integer worst, Boolean flare, String note) {
        return new Entry(UUID.randomUUID(), when, new PainRatings(pain, worst, null),
                new Symptoms(Set.of(), null, flare), List.of(), note, null);
    }

    @Test
    void tellsAnEntryInNumbers() {
        assertThat(DailySummary.of(PLAIN)).isEqualTo(new DailySummary(MONDAY, 1, 3, 3, 3, false, false, false));
        assertThat(DailySummary.of(entry(WRITTEN_LATE, 3, 8, true, "gardened")))
                .isEqualTo(new DailySummary(MONDAY, 1, 3, 3, 8, true, true, true));
        assertThat(DailySummary.of(entry(AT_NOON, 3, null, false, "")).flare()).as("said that it is none").isFalse();
    }

    @Test
    void addsUpTheEntriesAndKeepsTheBestAndTheWorst() {
        DailySummary day = DailySummary.of(entry(AT_NOON, 4, 6, null, "")).with(entry(AT_NOON, 2, 8, null, ""))
                .with(PLAIN);

        assertThat(day).isEqualTo(new DailySummary(MONDAY, 3, 9, 2, 8, false, false, false));
        assertThat(day.average()).isEqualTo(3.0);
    }

    @Test
    void isMarkedOnceAnyEntryIs() {
        for (Entry marked : List.of(entry(AT_NOON, 3, null, true, ""), entry(AT_NOON, 3, null, null, "gardened"),
                entry(WRITTEN_LATE, 3, null, null, ""))) {
            DailySummary alone = DailySummary.of(marked);
            DailySummary expected = new DailySummary(MONDAY, 2, 6, 3, 3, alone.flare(), alone.noted(), alone.late());

            assertThat(alone.with(PLAIN)).isEqualTo(expected);
            assertThat(DailySummary.of(PLAIN).with(marked)).isEqualTo(expected);
        }
    }

    @Test
    void holdsNoNumbersThatEntriesCannotGive() {
        assertThat(new DailySummary(MONDAY, 2, 20, 10, 10, false, false, false).average()).isEqualTo(10);
        assertThatIllegalArgumentException().isThrownBy(() -> day(0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> day(2, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> day(2, 21, 10, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> day(2, 20, 10, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> day(2, 2, -1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> day(2, 10, 6, 5));
    }

    private static DailySummary day(int entries, int painSum, int best, int worst) {
        return new DailySummary(MONDAY, entries, painSum, best, worst, false, false, false);
    }

    @Test
    void isAsStrongAsItsRoundedMeanInStepsOfTwoPoints() {
        assertThat(
                IntStream.rangeClosed(0, 10).map(pain -> DailySummary.of(entry(AT_NOON, pain, null, null, "")).step()))
                .containsExactly(0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
        assertThat(DailySummary.of(PLAIN).with(entry(AT_NOON, 4, null, null, "")).wholeAverage()).isEqualTo(4);
    }
}
