package app.backwise.core.history;

import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeenFirstTests {

    private static final String SELF_CARE = "pain-now/5";
    private static final String SPREADING = "pain-now/5 legs/one-leg-pain legs/spreading";
    private static final String ACHE = "pain-now/5 legs/walking-ache";
    private static final String ACHE_AND_UNSETTLED = ACHE + " duration/6-to-12-weeks course/worse";
    private static final String EVERYTHING = "pain-now/6 activity/every-position";

    private static PastAssessment look(int day, String findings) {
        Patient patient = Patient.benign().with(findings);
        return new PastAssessment(new UUID(1, day), START.plusDays(day), noon(START.plusDays(day)), patient.answers(),
                Optional.of(patient.decision()));
    }

    private static Optional<LocalDate> since(PastAssessment... looks) {
        return new PastAssessments(List.of(looks)).seenFirstSince();
    }

    @Test
    void countsFromTheFirstAnswersThatAskedForTheSame() {
        assertThat(since(look(0, SELF_CARE), look(7, ACHE))).hasValue(START.plusDays(7));
        assertThat(since(look(0, ACHE), look(7, ACHE))).hasValue(START);
        assertThat(since(look(0, ACHE), look(3, SELF_CARE), look(7, ACHE))).hasValue(START.plusDays(7));
    }

    @Test
    void takesWhatIsAskedMoreForNewsAndWhatIsAskedLessForNone() {
        assertThat(since(look(0, ACHE), look(7, ACHE_AND_UNSETTLED))).hasValue(START.plusDays(7));
        assertThat(since(look(0, ACHE_AND_UNSETTLED), look(7, ACHE))).hasValue(START);
    }

    @Test
    void takesWhatSpreadsForNewsEveryTime() {
        assertThat(since(look(0, SPREADING), look(7, SPREADING))).hasValue(START.plusDays(7));
    }

    @Test
    void isSilentWhereTheLatestAnswersDoNotAskOrEverythingHurts() {
        assertThat(since()).isEmpty();
        assertThat(since(look(0, ACHE), look(7, SELF_CARE))).isEmpty();
        assertThat(since(look(0, EVERYTHING))).isEmpty();
    }
}
