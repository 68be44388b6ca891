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
        PainFigures first = course.fell() ? course.highest() : course.lowest();
        PainFigures then = course.fell() ? course.lowest() : course.highest();
        String end = course.fell() ? "lowest" : "highest";
        List<CourseLine> lines = new ArrayList<>();
        lines.add(line(course.fell() ? "course.highest" : "course.lowest", "course.in." + name(back), first));
        lines.add(then.equals(course.now()) ? line("course.now-" + end, "course.now." + name(back), then)
                : line("course.then-" + end, "course.in." + name(back), then));
        if (course.turned()) {
            boolean weeks = course.now().period().days() == PainCourse.NOW;
            lines.add(line("course.now", "course.now." + (weeks ? "weeks" : name(back)), course.now()));
        }
        return lines;
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
