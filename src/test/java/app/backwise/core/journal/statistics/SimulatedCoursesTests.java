package app.backwise.core.journal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.journal.statistics.PainCourse.Kind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hundreds of diaries whose true course is known: what the trend says of them. */
class SimulatedCoursesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int EACH = 12;

    private static Map<Kind, Integer> counts(Lookback back, SimulatedPain.Shape shape) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (SimulatedPain.Noise noise : SimulatedPain.Noise.values()) {
            for (SimulatedPain.Missing missing : SimulatedPain.Missing.values()) {
                for (int seed = 0; seed < EACH; seed++) {
                    long all = ((shape.ordinal() * 10L + noise.ordinal()) * 10 + missing.ordinal()) * 1000 + seed;
                    PainCourse course = PainCourse.of(back, TODAY,
                            new SimulatedPain(back, all).diary(TODAY, shape, noise, missing));
                    counts.merge(course.kind(), 1, Integer::sum);
                }
            }
        }
        System.out.printf("%s, %s: %s of %d diaries%n", back, shape, counts,
                counts.values().stream().mapToInt(Integer::intValue).sum());
        return counts;
    }

    @ParameterizedTest
    @CsvSource({"FOUR_WEEKS, 30", "TWELVE_WEEKS, 120", "ONE_YEAR, 180"})
    void neverCallNoiseACourse(Lookback back, int same) {
        Map<Kind, Integer> counts = counts(back, SimulatedPain.Shape.FLAT);

        assertThat(counts).doesNotContainKey(Kind.CHANGED);
        assertThat(counts.get(Kind.SAME)).as("called the same").isGreaterThan(same);
    }

    @ParameterizedTest
    @CsvSource({"FOUR_WEEKS, SUDDEN, 50", "FOUR_WEEKS, SLOW, 10", "TWELVE_WEEKS, SUDDEN, 140",
            "TWELVE_WEEKS, GRADUAL, 150", "TWELVE_WEEKS, SLOW, 50", "ONE_YEAR, SUDDEN, 230", "ONE_YEAR, GRADUAL, 230",
            "ONE_YEAR, SLOW, 150"})
    void neverCallALastingChangeOfTwoPointsTheSame(Lookback back, SimulatedPain.Shape shape, int changed) {
        Map<Kind, Integer> counts = counts(back, shape);

        assertThat(counts).doesNotContainKey(Kind.SAME);
        assertThat(counts.get(Kind.CHANGED)).as("called a course").isGreaterThan(changed);
    }
}
