package app.backwise.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergedDayTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final List<Function<Day, Object>> VALUES = List.of(Day::sleepHours, Day::sleepQuality,
            Day::sittingHours, Day::stress, Day::mood, Day::food, Day::backToUsual);

    private static Day day(Integer mood, String enjoyable, ActivityDone... activities) {
        return new Day(MONDAY, new Recorded(NOW, null, ZONE), new Rest(null, null, null), new Feeling(null, mood), null,
                enjoyable, List.of(activities), null);
    }

    @Test
    void fillsInWhatWasBlank() {
        MergedDay merged = MergedDay.of(day(null, ""), day(4, "sun"), NOW);

        assertThat(merged.day().mood()).isEqualTo(4);
        assertThat(merged.day().enjoyable()).isEqualTo("sun");
        assertThat(merged.leftOver().empty()).isTrue();
    }

    @Test
    void keepsItsOwnValueAndLeavesTheOtherOver() {
        MergedDay merged = MergedDay.of(day(7, "tea"), day(4, "sun"), NOW);

        assertThat(merged.day().mood()).isEqualTo(7);
        assertThat(merged.day().enjoyable()).isEqualTo("tea\nsun");
        assertThat(merged.leftOver().mood()).isEqualTo(4);
    }

    @Test
    void unitesActivities() {
        ActivityDone walk = new ActivityDone("Walk", 20, 3, 2);
        ActivityDone longWalk = new ActivityDone("Walk", 40, 3, 2);

        assertThat(MergedDay.of(day(1, "", walk), day(1, "", walk, longWalk), NOW).day().activities())
                .containsExactly(walk, longWalk);
    }

    @Test
    void leavesOverWhenTheOtherWasWrittenAndChanged() {
        Recorded earlier = new Recorded(NOW.minusSeconds(60), NOW.minusSeconds(30), ZoneId.of("Asia/Kathmandu"));
        Day other = new Day(MONDAY, earlier, Rest.UNSAID, new Feeling(null, 4), null, "", List.of(), null);
        MergedDay merged = MergedDay.of(day(7, ""), other, NOW);

        assertThat(merged.day().recorded()).isEqualTo(new Recorded(NOW, NOW, ZONE));
        assertThat(merged.leftOver()).isEqualTo(other);
        assertThat(merged.leftOver().editedAt()).isEqualTo(NOW.minusSeconds(30));
    }

    @Test
    void repeatsNoTextThatTheOtherBeginsWith() {
        assertThat(MergedDay.of(day(1, "tea"), day(1, "tea\nsun"), NOW).day().enjoyable()).isEqualTo("tea\nsun");
        assertThat(MergedDay.of(day(1, "tea"), day(1, "teatime"), NOW).day().enjoyable()).isEqualTo("tea\nteatime");
    }

    @Test
    void takesALineOfTextBesidesWhatADaySays() {
        ActivityDone walk = new ActivityDone("Walk", 20, 3, 2);

        assertThat(MergedDay.noted(day(7, "", walk), "sun")).isEqualTo(day(7, "sun", walk));
        assertThat(MergedDay.noted(day(7, "tea", walk), "sun")).isEqualTo(day(7, "tea\nsun", walk));
    }

    @Test
    void refusesMoreThanADayCanHold() {
        String text = "x".repeat(Day.ENJOYABLE_MAXIMUM);

        assertThatThrownBy(() -> MergedDay.of(day(1, text), day(1, "y"), NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MergedDay.noted(day(1, text), "y")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void losesNothingWhateverTwoDaysSay() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int run = 0; run < 2000; run++) {
            Day one = any(random);
            Day other = any(random);
            MergedDay merged = MergedDay.of(one, other, NOW);
            for (Function<Day, Object> value : VALUES) {
                Object kept = value.apply(merged.day());
                assertThat(kept).as("seed %d", seed).isEqualTo(value.apply(one) != null
                        ? value.apply(one) : value.apply(other));
                if (value.apply(other) != null && !value.apply(other).equals(kept)) {
                    assertThat(value.apply(merged.leftOver())).as("seed %d", seed).isEqualTo(value.apply(other));
                } else {
                    assertThat(value.apply(merged.leftOver())).as("seed %d", seed).isNull();
                }
            }
            assertThat(merged.day().enjoyable()).as("seed %d", seed).contains(one.enjoyable(), other.enjoyable());
            assertThat(merged.day().activities()).as("seed %d", seed).containsAll(one.activities())
                    .containsAll(other.activities()).doesNotHaveDuplicates();
        }
    }

    private static Day any(Random random) {
        return new Day(MONDAY, new Recorded(NOW, null, ZONE), new Rest(hours(random), rating(random), hours(random)),
                new Feeling(rating(random), rating(random)),
                random.nextBoolean() ? null : Food.values()[random.nextInt(2)],
                List.of("", "sun", "tea").get(random.nextInt(3)),
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(each -> new ActivityDone("Walk " + random.nextInt(3), null, rating(random), null))
                        .distinct().toList(),
                random.nextBoolean() ? null : random.nextBoolean());
    }

    private static Integer rating(Random random) {
        return random.nextBoolean() ? null : random.nextInt(3);
    }

    private static BigDecimal hours(Random random) {
        return random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(3));
    }
}
