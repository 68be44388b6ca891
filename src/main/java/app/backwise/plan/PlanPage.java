package app.backwise.plan;

import app.backwise.core.clearance.Suitability;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.ReturningActivity;
import app.backwise.core.followup.Programme;
import app.backwise.core.history.PastAssessment;
import app.backwise.core.history.PastAssessments;
import app.backwise.core.movement.Movement;
import app.backwise.core.plan.Activity;
import app.backwise.core.plan.ActivityList;
import app.backwise.core.stage.Progress;
import app.backwise.core.stage.StageStep;
import app.backwise.plan.MovementGroup.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the page of the plan shows.
 *
 * @param today the person's day
 * @param now the plan as it stands
 * @param latest the latest assessment
 * @param toBeSeenSince the day since which long pain is to be seen by somebody, where the latest only says so again
 * @param tooMuchPain whether usual pain is too strong to try anything
 * @param answeredOn the day of the latest answers, if they are too old for anything new
 * @param lookAgainOn the day to look again
 */
public record PlanPage(LocalDate today, Programme now, PastAssessment latest, Optional<LocalDate> toBeSeenSince,
        boolean tooMuchPain, Optional<LocalDate> answeredOn, Optional<LocalDate> lookAgainOn) {

    static PlanPage of(CaseVisit visit, Programme now) {
        PastAssessments assessments = visit.record().assessments();
        PastAssessment latest = assessments.latest().orElseThrow();
        return new PlanPage(visit.today(), now, latest, assessments.toBeSeenSince(),
                !visit.record().usualPain(visit.today()).orElseThrow().rule().allowsTries(),
                Optional.of(latest.on()).filter(on -> assessments.screening().orElseThrow().oldOn(visit.today())),
                visit.record().assessed().orElseThrow().lookAgainOn());
    }

    /** The category of the latest assessment. */
    public Category category() {
        return latest.category().orElseThrow();
    }

    /** Whether a professional comes before anything new. */
    public boolean beSeen() {
        return Suitability.of(latest.decision().orElseThrow()) != Suitability.YES;
    }

    /** Whether that is still to come: being seen once about long pain is enough. */
    public boolean seenFirst() {
        return beSeen() && toBeSeenSince.isEmpty();
    }

    public boolean lookAgainDue() {
        return lookAgainOn.filter(on -> !on.isAfter(today)).isPresent();
    }

    public List<Line> movements() {
        return MovementGroup.lines(now.movements().first());
    }

    public List<Line> added() {
        return MovementGroup.lines(now.movements().added());
    }

    public List<Movement> left() {
        return now.movements().left().keySet().stream().sorted().toList();
    }

    /** Everything hurts: then no date ends a pause before somebody has looked at it. */
    public boolean untilSeen() {
        return category() == Category.DEBILITATING;
    }

    /** Whether there is no pain to match movements to. */
    public boolean painFree() {
        return category() == Category.PAIN_FREE;
    }

    /** What one does, but for what is only to be tried while pain is too strong for that. */
    public ActivityList activities() {
        return tooMuchPain ? now.activities().without(toTry()) : now.activities();
    }

    public List<ReturningActivity> paused() {
        return now.comesBack().stream().filter(each -> !each.due() || untilSeen()).toList();
    }

    public List<ReturningActivity> due() {
        return tooMuchPain ? List.of() : back();
    }

    /** What could be tried, were the pain not so strong. */
    public List<ActivityName> tooStrong() {
        return tooMuchPain ? Stream.concat(back().stream().map(ReturningActivity::name),
                toTry().stream().map(activity -> new ActivityName("", activity))).toList() : List.of();
    }

    private List<ReturningActivity> back() {
        return now.comesBack().stream().filter(each -> each.due() && !untilSeen()).toList();
    }

    private List<Activity> toTry() {
        return Stream.concat(now.activities().tryFirst().stream(), now.activities().bringBack().stream()).toList();
    }

    public StageStep stage() {
        return now.stage();
    }

    public long met() {
        return stage().exit().stream().filter(each -> each.state() == Progress.State.MET).count();
    }
}
