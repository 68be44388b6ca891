package app.backwise.journal.log.stored;

import app.backwise.core.journal.WeeklyCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A whole weekly check, as it was before a change. */
public record WholeCheck(LocalDate on, Instant recordedAt, ZoneId zone, int pain, int enjoyment, int generalActivity,
        Integer confidence, CheckWords words) {

    public static WholeCheck of(WeeklyCheck check) {
        return new WholeCheck(check.on(), check.recordedAt(), check.zone(), check.pain(), check.enjoyment(),
                check.generalActivity(), check.confidence(), CheckWords.of(check.activities()));
    }

    public WeeklyCheck read() {
        return new WeeklyCheck(on, recordedAt, zone, pain, enjoyment, generalActivity, confidence, words.read());
    }
}
