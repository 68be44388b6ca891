package app.backwise.assessment.page;

import app.backwise.core.assessment.Questions;
import app.backwise.core.clearance.Suitability;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.Door;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.Reason;
import app.backwise.core.decision.RulesVersion;
import app.backwise.core.decision.Urgency;
import app.backwise.core.experiment.PausedActivities;
import app.backwise.core.plan.LookAgain;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Walk;
import app.backwise.figure.Drawing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A decision as shown.
 *
 * @param decision the decision
 * @param changes what would change it, most urgent first
 * @param date the day of the assessment
 * @param lookAgain the day to look again; empty without guidance, and where the person's own team says
 * @param paused the activities that it pauses, some of them since an earlier look
 * @param toBeSeenSince the day since which long pain is to be seen by somebody, where this only says so again
 */
public record ResultPage(Decision decision, List<ChangeGroup> changes, LocalDate date,
        Optional<LocalDate> lookAgain, PausedActivities paused, Optional<LocalDate> toBeSeenSince) {

    private static final Choice NO_SELF_CARE = Questions.PAIN_PATTERN.choice("no-self-care");
    private static final Choice PREGNANT = Questions.HEALTH.choice("pregnant");

    public String rulesVersion() {
        return RulesVersion.CURRENT;
    }

    /** The reasons to show: beside an emergency only what makes it one. */
    public List<Reason> reasons() {
        return decision.urgency() == Urgency.EMERGENCY
                ? decision.because().stream().filter(reason -> reason.rule().urgency() == Urgency.EMERGENCY).toList()
                : decision.because();
    }

    /** The questions whose answers decided, to go back to if one was ticked by mistake. */
    public List<Question> decisive() {
        return reasons().stream()
                .flatMap(reason -> reason.answers().stream())
                .map(Choice::question)
                .distinct()
                .map(id -> Questions.find(id).orElseThrow())
                .toList();
    }

    /** The guidance, if the decision is one; templates show a plan only beside it. */
    public Optional<Guidance> guidance() {
        return decision.guidance();
    }

    public List<Choice> categoryReasons() {
        return guidance().map(guidance -> guidance.categoryRule().reasonsIn(guidance.answers())).orElse(List.of());
    }

    /** The plan as far as part two is answered; empty where the person's own team gives it. */
    public Optional<Plan> plan(Answers aboutYou) {
        return guidance().flatMap(guidance -> Plan.of(guidance, aboutYou));
    }

    public boolean offersPlan() {
        return plan(Answers.noneYet()).isPresent();
    }

    public Suitability suitability() {
        return Suitability.of(decision);
    }

    /** Where everything hurts, no date ends a pause before somebody has looked at it. */
    public boolean pausesUntilSeen() {
        return guidance().filter(guidance -> guidance.category() == Category.DEBILITATING).isPresent();
    }

    /** Whether there is no pain now. */
    public boolean painFree() {
        return guidance().filter(guidance -> guidance.category() == Category.PAIN_FREE).isPresent();
    }

    /** Whether they are pregnant, or may be. */
    public boolean pregnant() {
        return PREGNANT.test(decision.answers());
    }

    /** When what raises the pain is tried again. */
    public LocalDate pauseUntil() {
        return paused.until().values().stream().max(Comparator.naturalOrder())
                .orElseGet(() -> date.plusDays(guidance().map(LookAgain::pauseDays).orElse(0)));
    }

    /** Whether all that is paused has been for long enough: looking again makes no pause longer. */
    public boolean pauseOver() {
        return !paused.until().isEmpty() && !pauseUntil().isAfter(date);
    }

    /** Id of where to go; empty when no rule applies. */
    public String door() {
        return decision.door().map(Door::id).orElse("");
    }

    /** The first reason to be seen: what heads the advice, then the door. */
    public Reason leading() {
        return reasons().stream().min(Comparator.comparing((Reason reason) -> !reason.answers().contains(NO_SELF_CARE))
                .thenComparing(Reason::door)).orElseThrow();
    }

    /** Whether whom to see for this is said already: by the card where there is no plan, or at an earlier look. */
    public boolean saysAlready(Reason reason) {
        return toBeSeenSince.isPresent()
                || decision.urgency() == Urgency.SEE_SOON && guidance().isEmpty() && reason.equals(leading());
    }

    /** The drawings of what there is to do today; none without guidance. */
    public List<Drawing> drawings() {
        return guidance().map(Guidance::category).map(TodayDrawings::of).orElse(List.of());
    }

    /** What else would change the advice, by the keys of a few sentences. */
    public List<String> wouldChange() {
        return OtherAdvice.than(decision, changes);
    }

    /** All that was answered. */
    public Walk answered() {
        return Questions.PART_ONE.walk(decision.answers());
    }

    /** The sentence to say to whoever is called, by the keys of its clauses. */
    public List<String> spoken() {
        return ReadySentence.of(decision);
    }

    /** Whether the advice to be seen soon is headed by tomorrow, because washing, dressing or sleep are impossible. */
    public boolean cannotCareForSelf() {
        return decision.urgency() == Urgency.SEE_SOON
                && NO_SELF_CARE.test(decision.answers());
    }

    /** Whether it has lasted for more than three months, for which the words are others. */
    public boolean longStanding() {
        return Questions.longStanding(decision.answers());
    }

    /** Whether the pain may take weeks to settle: there is pain, and no team of their own. */
    public boolean unsettled() {
        return guidance().map(Guidance::category)
                .filter(category -> category != Category.PAIN_FREE && category != Category.TRAUMA).isPresent();
    }

    /** Keys of further remarks beside guidance that this person's answers call for. */
    public List<String> notes() {
        return guidance().map(guidance -> ResultNotes.of(guidance.answers())).orElse(List.of());
    }
}
