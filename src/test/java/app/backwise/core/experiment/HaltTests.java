package app.backwise.core.experiment;

import static app.backwise.core.experiment.Running.RULE;
import static app.backwise.core.experiment.Running.clear;
import static app.backwise.core.experiment.Running.experiment;
import static app.backwise.core.experiment.Running.green;
import static app.backwise.core.journal.statistics.Written.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.experiment.Verdict.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The try begins on the first day. */
class HaltTests {

    private static Verdict verdict(Experiment running, Halt halt, int day) {
        return new Experiments(List.of(running)).verdict(running, clear(),
                new PausedActivities(Map.of(), Set.of(), halt), RULE, START.plusDays(day));
    }

    private static Halt legs(int day) {
        return new Halt(Optional.empty(), Optional.of(START.plusDays(day)));
    }

    @Test
    void waitsForLaterAnswersThatAskToBeSeen() {
        Halt asked = new Halt(Optional.of(START.plusDays(1)), Optional.empty());

        assertThat(verdict(experiment(green(0, 10)), asked, 2))
                .isEqualTo(new Verdict(Reason.SEEN_FIRST, Optional.empty(), Optional.empty()));
        assertThat(verdict(experiment(green(0, 10)), legs(-1), 2).reason()).isEqualTo(Reason.GREEN_SO_FAR);
    }

    @Test
    void goesOnWhereItWasBegunInTheKnowledgeOfWhatIsAsked() {
        Halt asked = new Halt(Optional.of(START), Optional.empty());

        assertThat(verdict(experiment(green(0, 10)), asked, 2).reason()).isEqualTo(Reason.GREEN_SO_FAR);
    }

    @Test
    void pausesForAWeekOrTwoAfterSomethingInALegGotWorse() {
        Experiment severe = experiment(0, 7, green(0, 10));

        assertThat(verdict(experiment(green(0, 10)), legs(2), 3)).isEqualTo(
                new Verdict(Reason.LEGS_WORSE, Optional.empty(), Optional.of(START.plusDays(9))));
        assertThat(verdict(severe, legs(2), 15).on()).hasValue(START.plusDays(16));
        assertThat(Stream.of(verdict(experiment(green(0, 10)), legs(2), 9), verdict(severe, legs(2), 16)))
                .extracting(Verdict::reason).containsOnly(Reason.GREEN_SO_FAR);
    }

    @Test
    void pausesOnlyWhatRuns() {
        assertThat(verdict(experiment(green(0, 10)), legs(0), 2).reason()).as("the same day")
                .isEqualTo(Reason.LEGS_WORSE);
        assertThat(verdict(experiment(green(0, 10)).stopped(START.plusDays(1)), legs(0), 2).reason())
                .isEqualTo(Reason.ENDED);
    }
}
