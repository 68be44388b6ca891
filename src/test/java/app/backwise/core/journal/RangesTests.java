package app.backwise.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Treatment HEAT = new Treatment("Heat", null);
    private static final ActivityDone WALK = new ActivityDone("Walking", null, null, null);

    private static Entry entry(int pain, Integer worst, Integer interference, int treatments, int noteLength) {
        return new Entry(UUID.randomUUID(), When.now(NOON, ZoneOffset.UTC), new PainRatings(pain, worst, interference),
                new Symptoms(Set.of(), null, null), Collections.nCopies(treatments, HEAT), "x".repeat(noteLength),
                null);
    }

    private static Day day(String hours, Integer rating, int activities, int enjoyableLength) {
        BigDecimal time = hours == null ? null : new BigDecimal(hours);
        return new Day(MONDAY, new Recorded(NOON, null, ZoneOffset.UTC), new Rest(time, rating, time),
                new Feeling(rating, rating), null, "x".repeat(enjoyableLength), Collections.nCopies(activities, WALK),
                null);
    }

    static Stream<Arguments> ratings() {
        return Stream.<Arguments>of(
                rating("pain level", PainLevel::new),
                rating("pain", value -> entry(value, null, null, 0, 0)),
                rating("worst", value -> entry(0, value, null, 0, 0)),
                rating("interference", value -> entry(0, null, value, 0, 0)),
                rating("sleep quality", value -> new Rest(null, value, null)),
                rating("stress", value -> new Feeling(value, null)),
                rating("mood", value -> new Feeling(null, value)),
                rating("effort", value -> new ActivityDone("Walking", null, value, null)),
                rating("pain during", value -> new ActivityDone("Walking", null, null, value)),
                rating("ability", value -> new OwnActivity("Walking", value)),
                rating("PEG pain",
                        value -> new WeeklyCheck(MONDAY, NOON, ZoneOffset.UTC, value, 0, 0, null, List.of())),
                rating("PEG enjoyment",
                        value -> new WeeklyCheck(MONDAY, NOON, ZoneOffset.UTC, 0, value, 0, null, List.of())),
                rating("PEG activity",
                        value -> new WeeklyCheck(MONDAY, NOON, ZoneOffset.UTC, 0, 0, value, null, List.of())),
                rating("confidence",
                        value -> new WeeklyCheck(MONDAY, NOON, ZoneOffset.UTC, 0, 0, 0, value, List.of())));
    }

    private static Arguments rating(String name, Consumer<Integer> make) {
        return Arguments.of(name, make);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ratings")
    void takeEveryNumberFromZeroToTenAndNoOther(String name, Consumer<Integer> make) {
        for (int value = -2; value <= 12; value++) {
            int number = value;
            if (value >= 0 && value <= 10) {
                assertThatCode(() -> make.accept(number)).as(name + " " + value).doesNotThrowAnyException();
            } else {
                assertThatIllegalArgumentException().as(name + " " + value).isThrownBy(() -> make.accept(number));
            }
        }
    }

    @Test
    void keepWorstAtLeastAtPainForEveryPair() {
        for (int pain = 0; pain <= 10; pain++) {
            for (int worst = 0; worst <= 10; worst++) {
                int now = pain;
                int most = worst;
                if (worst >= pain) {
                    assertThat(entry(now, most, null, 0, 0).worst()).isEqualTo(worst);
                } else {
                    assertThatIllegalArgumentException().isThrownBy(() -> entry(now, most, null, 0, 0));
                }
            }
        }
    }

    @Test
    void limitLengthsAndNumbers() {
        assertThat(entry(0, null, null, 10, 2000).note()).hasSize(2000);
        assertThat(day(null, null, 10, 1000).activities()).hasSize(10);
        assertThat(new Treatment("x".repeat(60), null).name()).hasSize(60);
        assertThat(new ActivityDone("x".repeat(60), 1440, null, null).minutes()).isEqualTo(1440);
        assertThat(new ActivityDone("x", 1, null, null).minutes()).isOne();
        assertThat(new OwnActivity("x".repeat(60), 0).name()).hasSize(60);

        assertThatIllegalArgumentException().isThrownBy(() -> entry(0, null, null, 11, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(0, null, null, 0, 2001));
        assertThatIllegalArgumentException().isThrownBy(() -> day(null, null, 11, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> day(null, null, 0, 1001));
        assertThatIllegalArgumentException().isThrownBy(() -> new ActivityDone("Walking", 0, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ActivityDone("Walking", 1441, null, null));
        for (String name : List.of("", "  ", "x".repeat(61))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Treatment(name, null));
            assertThatIllegalArgumentException().isThrownBy(() -> new ActivityDone(name, null, null, null));
            assertThatIllegalArgumentException().isThrownBy(() -> new OwnActivity(name, 5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0.1", "7.5", "7.50", "24", "24.0"})
    void takeHoursInTenthsUpToADay(String hours) {
        assertThat(day(hours, null, 0, 0).sleepHours()).isEqualByComparingTo(hours).hasScaleOf(1);
        assertThat(day(hours, null, 0, 0).sittingHours()).isEqualByComparingTo(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "24.1", "100", "7.25"})
    void refuseOtherHours(String hours) {
        assertThatIllegalArgumentException().isThrownBy(() -> day(hours, null, 0, 0));
    }

    @Test
    void tellBlankFromZero() {
        assertThat(entry(0, null, null, 0, 0).worst()).isNull();
        assertThat(entry(0, 0, 0, 0, 0).worst()).isZero();
        assertThat(day(null, null, 0, 0).empty()).isTrue();
        assertThat(day("0", null, 0, 0).empty()).isFalse();
        assertThat(day(null, 0, 0, 0).empty()).isFalse();
        assertThat(Day.blank(MONDAY, NOON, ZoneOffset.UTC).answered(false).empty()).isFalse();
    }

    @Test
    void nameWhatIsWrittenInThePersonsOwnWords() {
        Day blank = Day.blank(MONDAY, NOON, ZoneOffset.UTC);

        assertThat(blank.ownWords()).isEmpty();
        assertThat(new Day(MONDAY, blank.recorded(), blank.rest(), blank.feeling(), null, "Music",
                List.of(new ActivityDone("Chess", null, null, null)), null).ownWords())
                .containsExactly("Music", "Chess");
    }

    @Test
    void keepsTheWorstPainAtLeastAsHighAsAChangedPain() {
        assertThat(entry(3, 5, null, 0, 0).withPain(7, NOON)).extracting(Entry::pain, Entry::worst).containsExactly(7,
                7);
        assertThat(entry(7, 8, null, 0, 0).withPain(2, NOON)).extracting(Entry::pain, Entry::worst).containsExactly(2,
                8);
        assertThat(entry(3, null, null, 0, 0).withPain(7, NOON).worst()).isNull();
        assertThat(entry(3, null, null, 0, 0).withPain(7, NOON).when().editedAt()).isEqualTo(NOON);
    }

    @Test
    void listPlacesInOneOrderAndLetNobodyChangeThem() {
        Entry entry = new Entry(UUID.randomUUID(), When.now(NOON, ZoneOffset.UTC), new PainRatings(1, null, null),
                new Symptoms(EnumSet.of(Place.LEG, Place.LEFT), null, null), List.of(), "", null);

        assertThat(entry.places()).containsExactly(Place.LEFT, Place.LEG).isUnmodifiable();
    }
}
