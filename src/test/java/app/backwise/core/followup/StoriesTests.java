package app.backwise.core.followup;

import static app.backwise.core.experiment.Running.RULE;
import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.assessment.PartTwo;
import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Clearance;
import app.backwise.core.clearance.Screening;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Guidance;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.PausedActivities;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.statistics.Written;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.prompt.LatestAssessment;
import app.backwise.core.prompt.Prompt;
import app.backwise.core.prompt.Prompts;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import app.backwise.core.stage.Stages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Courses of twelve weeks, told by the stages and the prompts that each day brings. */
class StoriesTests {

    private static final int DAYS = 84;
    private static final Patient MODERATE = Patient.benign().with("pain-now/6 activity/some-worse");

    @Test
    void goesThroughEveryStageInASteadyRecovery() {
        Written written = new Written();
        for (int day = 0; day < DAYS; day++) {
            LocalDate on = START.plusDays(day);
            written.same(on, 1, Math.max(0, 6 - day / 7)).legs(on, LegSymptoms.NONE).mornings(on, true);
            if (day % 7 == 0) {
                written.check(on, Math.max(0, 6 - day / 7), Math.min(10, 3 + day / 7), Math.min(10, 2 + day / 7));
            }
        }
        Story story = live(written, every(Criterion.values()), MODERATE, DAYS);

        assertThat(story.stages).containsExactly(Stage.values());
        assertThat(story.prompts).containsExactly(Prompt.Trigger.ANSWERS_OLD, Prompt.Trigger.QUIET);
    }

    @Test
    void warnsInABoomAndBustAndStaysWithSettling() {
        Written written = new Written();
        for (int week = 0; week < 3; week++) {
            written.minutes(START.plusDays(7L * week), 20, 20, 20, 20, 20, 120, 5)
                    .pains(START.plusDays(7L * week), 5, 5, 4, 5, 5, 5, 8);
        }
        Story story = live(written, List.of(), MODERATE, 14);

        assertThat(story.prompts).containsExactly(Prompt.Trigger.SEVERE_DAYS, Prompt.Trigger.BOOM_AND_BUST);
        assertThat(story.stages).containsExactly(Stage.SETTLE);
    }

    @Test
    void goesBackInAFlareAndAsksForANewLook() {
        Written written = new Written().same(START, 20, 3).flare(START.plusDays(20), 6)
                .same(START.plusDays(26), 10, 3).legs(START, LegSymptoms.NONE)
                .legs(START.plusDays(6), LegSymptoms.NONE);
        Story story = live(written, List.of(new Confirmation(Criterion.WALKS, true, START.plusDays(3))), MODERATE, 36);

        assertThat(story.stages).containsExactly(Stage.SETTLE, Stage.MOVE_CONFIDENTLY, Stage.SETTLE);
        assertThat(story.prompts).contains(Prompt.Trigger.LONG_FLARE);
    }

    @Test
    void sendsSomebodyWhoDoesNotGetBetterToAProfessional() {
        Written written = new Written().same(START, DAYS, 6);
        for (int week = 0; week < 12; week++) {
            written.check(START.plusDays(7L * week), 6, 3, 3);
        }
        Story story = live(written, List.of(), MODERATE, DAYS);

        assertThat(story.stages).containsExactly(Stage.SETTLE);
        assertThat(story.prompts).containsExactly(Prompt.Trigger.NO_CHANGE, Prompt.Trigger.ANSWERS_OLD,
                Prompt.Trigger.FOUR_WEEKS, Prompt.Trigger.SIX_WEEKS);
    }

    @Test
    void leavesThePlanAtARedFlagInWeekThree() {
        Written written = new Written().same(START, 21, 5).legs(START.plusDays(15), LegSymptoms.MOVING_DOWN);
        Story story = live(written, List.of(), MODERATE, 16);

        assertThat(story.last).isEqualTo(new Clearance.QuestionsFirst(START.plusDays(15)));
        assertThat(story.prompts).last().isEqualTo(Prompt.Trigger.LEGS_WORSE);
        assertThat(Clearance.of(MODERATE.with("warning-signs/saddle").decision(),
                new Screening(START.plusDays(15), noon(START.plusDays(15)).plusSeconds(60)), written.diary(),
                List.of())).isInstanceOf(Clearance.HelpFirst.class);
    }

    private static List<Confirmation> every(Criterion... criteria) {
        return Stream.of(criteria).flatMap(criterion -> Stream.iterate(0, day -> day < DAYS, day -> day + 1)
                .map(day -> new Confirmation(criterion, true, START.plusDays(day)))).toList();
    }

    /** Each day the journal of that day is looked at; old answers are given again on the next. */
    private static Story live(Written written, List<Confirmation> confirmations, Patient patient, int days) {
        Story story = new Story();
        Guidance guidance = patient.guidance();
        Screening screening = new Screening(START, noon(START));
        StageHeld held = null;
        for (int day = 0; day < days; day++) {
            LocalDate today = START.plusDays(day);
            story.last = Clearance.of(guidance, screening, written.upTo(today), List.of());
            LatestAssessment assessed =
                    new LatestAssessment(screening, START, START, Optional.of(Category.MODERATE_STABLE), 6, false,
                            Optional.empty());
            Optional<Prompt> prompt = new Prompts(story.last, assessed, written.upTo(today), List.of())
                    .next(story.dismissals, today);
            if (prompt.isPresent()) {
                story.seen(prompt.get(), today);
                screening = prompt.get().trigger() == Prompt.Trigger.ANSWERS_OLD ? new Screening(today, noon(today))
                        : screening;
            }
            if (!(story.last instanceof Clear clear)) {
                return story;
            }
            held = held == null ? Stages.start(clear, 6, today)
                    : Stages.step(clear, held, written.upTo(today), confirmations, today).held();
            story.in(held.stage());
        }
        Clear clear = (Clear) story.last;
        LocalDate today = START.plusDays(days);
        assertThat(Programme.of(clear, PartTwo.answers("daily-life/none"),
                Stages.step(clear, held, written.diary(), confirmations, today),
                new Attempts(Experiments.none(), new PausedActivities(Map.of(), Set.of()), List.of(), RULE), today))
                .isNotNull();
        return story;
    }

    private static final class Story {

        private final List<Stage> stages = new ArrayList<>();
        private final List<Prompt.Trigger> prompts = new ArrayList<>();
        private final List<Dismissal> dismissals = new ArrayList<>();
        private Clearance last;

        void seen(Prompt prompt, LocalDate today) {
            dismissals.add(new Dismissal(prompt.trigger(), today));
            if (!prompts.contains(prompt.trigger())) {
                prompts.add(prompt.trigger());
            }
        }

        void in(Stage stage) {
            if (stages.isEmpty() || stages.get(stages.size() - 1) != stage) {
                stages.add(stage);
            }
        }
    }
}
