package app.backwise.core.plan;

import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static app.backwise.core.plan.PlanCheck.require;

import app.backwise.core.assessment.Questions;
import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Clearance;
import app.backwise.core.clearance.Screening;
import app.backwise.core.decision.Guidance;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.PausedActivities;
import app.backwise.core.experiment.Start.Started;
import app.backwise.core.experiment.Unit;
import app.backwise.core.experiment.Wish;
import app.backwise.core.history.PastAssessment;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds what can be tried against the plan of the same answers.
 *
 * @param clear that no red flag is open
 * @param paused what the plan pauses
 * @param baseline usual pain
 */
record TryCheck(Clear clear, PausedActivities paused, int baseline) {

    private static final UUID KEY = new UUID(0, 1);
    private static final Screening SCREENED = new Screening(START, noon(START));
    private static final int MOST_TO_TRY_FROM = 7;

    /** Wishes each activity that waits, before and after it may begin; returns how many wishes there were. */
    static int hold(Guidance guidance, Answers aboutYou, Plan plan) {
        ActivityList list = plan.activities();
        if (list.untilSeen().isEmpty() && list.pause().isEmpty()) {
            return 0;
        }
        Answers both = guidance.answers();
        for (Question question : Questions.PART_TWO.questions()) {
            both = aboutYou.contains(question) ? both.with(question, aboutYou.of(question)) : both;
        }
        PausedActivities paused = PausedActivities
                .of(List.of(new PastAssessment(KEY, START, noon(START), both, Optional.of(guidance))));
        Clear clear = (Clear) Clearance.of(guidance, SCREENED, Diary.empty(), List.of());
        int pain = Questions.painNow(both);
        TryCheck check = new TryCheck(clear, paused, Math.min(pain, MOST_TO_TRY_FROM));
        for (Activity activity : list.untilSeen()) {
            require(!check.starts(activity, false, START), "Tried without having been seen", both);
            require(check.starts(activity, true, START), "Not tried though seen", both);
        }
        LocalDate day = START.plusDays(list.pauseDays());
        for (Activity activity : list.pause()) {
            require(!check.starts(activity, true, START) && !check.starts(activity, true, day.minusDays(1)),
                    "Tried before its day", both);
            require(check.starts(activity, true, day), "Not tried on its day", both);
            require(pain <= MOST_TO_TRY_FROM || !new TryCheck(clear, paused, pain).starts(activity, true, day),
                    "Tried with too much pain", both);
        }
        return 2 * list.untilSeen().size() + 3 * list.pause().size();
    }

    private boolean starts(Activity activity, boolean seen, LocalDate today) {
        Goal goal = new Goal(new ActivityName(activity.id(), activity), Unit.MINUTES, 40);
        return Experiments.none().start(new Wish(KEY, goal, baseline, seen), clear, paused, today) instanceof Started;
    }
}
