package app.backwise.core.plan;

import static app.backwise.core.experiment.Unit.MINUTES;
import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Clearance;
import app.backwise.core.clearance.Screening;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.PausedActivities;
import app.backwise.core.experiment.Start.Started;
import app.backwise.core.experiment.Wish;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.response.PainRule;
import app.backwise.core.response.TrafficLight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing that a person is told contradicts another thing that they are told. */
class CoherenceTests {

    private static final int DRAWN = 1_000_000;
    private static final int HIGHEST = 10;

    @Test
    @Tag("exhaustive")
    void agreesWithItselfOnEveryCombinationBehindAPlan() {
        PlanProduct product = new PlanProduct().run();

        assertThat(product.decisions.sum()).isEqualTo(19 * 3 * 6 * 4L * 4 * 11 * 4);
        assertThat(product.guidances.sum()).isGreaterThan(100_000);
        assertThat(product.plans.sum()).isGreaterThan(1_000_000);
        assertThat(product.wishes.sum()).isGreaterThan(100_000);
    }

    @Test
    @Tag("exhaustive")
    void agreesWithItselfOnAnswersOfBothPartsDrawnAtRandom() {
        LongAdder plans = new LongAdder();
        LongAdder wishes = new LongAdder();
        RandomPeople.forEach(DRAWN, (drawn, guidance, aboutYou) -> {
            Optional<Plan> plan = PlanCheck.checked(guidance, aboutYou);
            plans.add(plan.isPresent() ? 1 : 0);
            if (plan.isPresent() && drawn % 8 == 0) {
                LookCheck.checked(guidance);
                wishes.add(TryCheck.hold(guidance, aboutYou, plan.get()));
            }
        });

        assertThat(plans.sum()).isGreaterThan(200_000);
        assertThat(wishes.sum()).isGreaterThan(100_000);
    }

    @Test
    void callsNoStrongPainFineAndTheStrongestNeverAcceptable() {
        for (int baseline = 0; baseline <= HIGHEST; baseline++) {
            PainRule rule = new PainRule(baseline);
            for (int pain = 0; pain <= HIGHEST; pain++) {
                for (boolean legs : List.of(false, true)) {
                    List<TrafficLight> lights = Stream.of(rule.response(pain, true, legs),
                            rule.response(pain, false, legs), rule.response(pain, null, legs))
                            .flatMap(response -> response.stream()).map(response -> response.light()).toList();

                    assertThat(pain > 7 && lights.contains(TrafficLight.GREEN)).isFalse();
                    assertThat(pain < 9 || lights.equals(List.of(TrafficLight.RED, TrafficLight.RED, TrafficLight.RED)))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void triesNothingFromAUsualPainOfEight() {
        Clear clear = (Clear) Clearance.of(Patient.benign().decision(), new Screening(START, noon(START)),
                Diary.empty(), List.of());
        PausedActivities nothing = new PausedActivities(Map.of(), Set.of());
        for (int baseline = 0; baseline <= HIGHEST; baseline++) {
            Wish wish =
                    new Wish(new UUID(0, 1), new Goal(new ActivityName("Tango", null), MINUTES, 40), baseline, true);

            assertThat(new PainRule(baseline).allowsTries()).isEqualTo(baseline < 8);
            assertThat(Experiments.none().start(wish, clear, nothing, START) instanceof Started)
                    .isEqualTo(baseline < 8);
        }
    }
}
