package app.backwise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Holds that somebody is asked the safety questions at most once in two weeks unless there is news: worse legs, pain of
 * 7 or more that is 2 above the usual of four weeks, or much more pain in a try.
 */
final class Screenings {

    private static final int TWO_WEEKS = 14;
    private static final int FOUR_WEEKS = 28;
    private static final int WEEK = 7;
    private static final int DAYS_NEEDED = 4;
    private static final int SEVERE = 7;
    private static final int TOO_MUCH_TO_TRY = 8;
    private static final int ABOVE_USUAL = 2;
    private static final int MUCH_ABOVE_USUAL = 4;
    private static final int ALWAYS_TOO_MUCH = 9;

    private final TreeMap<Integer, Integer> pains = new TreeMap<>();
    private int painAnswered;
    private int last = -TWO_WEEKS;
    private boolean news;
    private boolean standing;

    void wrote(int day, int pain, boolean legsWorse) {
        news |= legsWorse || pain >= SEVERE && pain - usual(day, FOUR_WEEKS) >= ABOVE_USUAL;
        pains.put(day, pain);
    }

    void tried(int day, int pain, boolean legsWorse) {
        news |= legsWorse || pain >= Math.min(ALWAYS_TOO_MUCH, Math.round(usual(day + 1, WEEK)) + MUCH_ABOVE_USUAL);
    }

    /** A finding that asks for help at once stays news until it is answered without it. */
    void answered(int day, int pain, boolean helpFirst) {
        painAnswered = pain;
        putAway();
        last = day;
        news = helpFirst;
    }

    void putAway() {
        standing = false;
    }

    /** What a page says today: whether it asks, which it may do on as many days as nobody answers. */
    void seen(int day, boolean asks, String why) {
        if (asks && !standing) {
            assertThat(news || day - last >= TWO_WEEKS)
                    .as("Day %d: %s asks again after %d days without news", day, why, day - last).isTrue();
            last = day;
            news = false;
        }
        standing = asks;
    }

    /** Whether usual pain is so strong that nothing is tried. */
    boolean tooMuchPain(int day) {
        return Math.round(usual(day + 1, WEEK)) >= TOO_MUCH_TO_TRY;
    }

    private double usual(int day, int days) {
        Collection<Integer> before = pains.subMap(day - days, day).values();
        OptionalDouble mean = before.stream().mapToInt(each -> each).average();
        return before.size() < DAYS_NEEDED ? painAnswered : mean.orElseThrow();
    }
}
