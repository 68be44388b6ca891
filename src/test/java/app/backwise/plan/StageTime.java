package app.backwise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import java.util.List;

/** Holds that no stage is left for the next under its time: a week, or two where one of its points says two weeks. */
final class StageTime {

    private static final int WEEK = 7;

    private int stage;
    private int since;
    private int least;

    /** Reads the page of the stage. */
    void seen(int day, Page page) {
        List<String> all = page.html().select("main > ol > li").eachText();
        int now = all.indexOf(page.one("li[aria-current=step]").text());
        if (now == stage + 1 && least > 0) {
            assertThat(day - since).as("Days in stage %d, left on day %d", stage + 1, day)
                    .isGreaterThanOrEqualTo(least);
        }
        if (now != stage || least == 0) {
            since = day;
        }
        stage = now;
        least = page.texts(".point").stream().anyMatch(point -> point.contains("two weeks")) ? 2 * WEEK : WEEK;
    }

    /** The plan waits: whatever comes after begins anew. */
    void left() {
        least = 0;
    }
}
