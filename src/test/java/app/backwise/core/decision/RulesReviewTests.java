package app.backwise.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** When the rules were held against their sources. */
class RulesReviewTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_VERSION = DateTimeFormatter.ofPattern("uuuu.MM");

    @Test
    void isOverdueFromTheDayAfterItWasDue() {
        assertThat(RulesVersion.REVIEW_DUE_ON).isAfter(RulesVersion.REVIEWED_ON);
        assertThat(RulesVersion.reviewOverdue(RulesVersion.REVIEWED_ON)).isFalse();
        assertThat(RulesVersion.reviewOverdue(RulesVersion.REVIEW_DUE_ON)).isFalse();
        assertThat(RulesVersion.reviewOverdue(RulesVersion.REVIEW_DUE_ON.plusDays(1))).isTrue();
    }

    /** Whoever moves the version in a later month has to look at the sources again, and at the day beside it. */
    @Test
    void isNotOlderThanTheVersion() {
        String month = RulesVersion.CURRENT.substring(0, RulesVersion.CURRENT.lastIndexOf('.'));

        assertThat(YearMonth.from(RulesVersion.REVIEWED_ON))
                .isAfterOrEqualTo(YearMonth.parse(month, MONTH_OF_VERSION));
    }

    @Test
    void hasTheSameDatesWhereOperatorsRead() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");

        assertThat(readme).contains(DAY.format(RulesVersion.REVIEWED_ON), DAY.format(RulesVersion.REVIEW_DUE_ON));
    }
}
