package app.backwise.journal.lookback;

import app.backwise.core.journal.statistics.Lookback;
import app.backwise.core.journal.statistics.PainCourse;
import app.backwise.core.journal.statistics.PainFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a course of the pain: when it was highest or lowest, or what it is now.
 *
 * @param key the sentence
 * @param part how its days are called
 * @param from the first of them
 * @param mean the mean pain of them
 */
public record CourseLine(String key, String part, LocalDate from, BigDecimal mean) {

    /** In the order of time. */
    static List<CourseLine> of(PainCourse course, Lookback back) {
        if (course.kind() != PainCourse.Kind.CHANGED) {
            return List.of();
        }
        CourseLine highest = extreme("course.highest", course.highest(), course, back);
        CourseLine lowest = extreme("course.lowest", course.lowest(), course, back);
        List<CourseLine> lines =
                new ArrayList<>(course.fell() ? List.of(highest, lowest) : List.of(lowest, highest));
        if (course.turned()) {
            boolean month = course.now().period().days() != PainCourse.NOW;
            lines.add(line("course.now", month ? "course.now." + name(back) : "course.now.weeks", course.now()));
        }
        return lines;
    }

    private static CourseLine extreme(String key, PainFigures part, PainCourse course, Lookback back) {
        return part.equals(course.now()) ? line(key + ".now", "course.now." + name(back), part)
                : line(key, "course.in." + name(back), part);
    }

    private static CourseLine line(String key, String part, PainFigures figures) {
        return new CourseLine(key, part, figures.period().from(), figures.average().mean());
    }

    private static String name(Lookback back) {
        return switch (back) {
            case FOUR_WEEKS -> "week";
            case TWELVE_WEEKS -> "two-weeks";
            case ONE_YEAR -> "month";
        };
    }
}
