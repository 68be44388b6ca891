package app.backwise.core.experiment;

import static app.backwise.core.experiment.Running.experiment;
import static app.backwise.core.experiment.Running.green;
import static app.backwise.core.experiment.Running.named;
import static app.backwise.core.experiment.Running.red;
import static app.backwise.core.journal.statistics.Written.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.plan.Activity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PausesTests {

    private static final LocalDate TODAY = START.plusDays(4);

    private static List<String> comeBack(LocalDate runningPausedUntil, Experiment... experiments) {
        return new Experiments(List.of(experiments))
                .comesBack(new PausedActivities(Map.of(Activity.RUNNING, runningPausedUntil), Set.of()), TODAY).stream()
                .map(each -> each.name().id()).toList();
    }

    @Test
    void endTheEarliestFirstAndThoseOfADayByTheirNames() {
        assertThat(comeBack(START.plusDays(8), named("Row", 1, red(3, 10)), named("Walk", 2, red(0, 10)),
                named("Lift", 3, red(0, 10)), named("Dance", 4, red(0, 10))))
                .containsExactly("dance", "lift", "walk", Activity.RUNNING.id(), "row");
    }

    @Test
    void ofThePlanEndOnceTheActivityIsTriedAgain() {
        Experiment done = experiment(green(0, 40), green(2, 40));

        assertThat(comeBack(START, experiment())).as("runs").isEmpty();
        assertThat(comeBack(START, done)).as("tried to the end since").isEmpty();
        assertThat(comeBack(START.plusDays(1), done)).as("tried before the pause was over").hasSize(1);
        assertThat(comeBack(START, experiment(green(0, 10)).stopped(START.plusDays(1)))).as("given up").hasSize(1);
    }
}
