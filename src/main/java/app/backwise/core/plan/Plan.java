package app.backwise.core.plan;

import app.backwise.core.id.Identified;
import static app.backwise.core.assessment.Questions.AGE;
import static app.backwise.core.assessment.Questions.DAILY_LIFE;
import static app.backwise.core.assessment.Questions.EASES_WITH;
import static app.backwise.core.assessment.Questions.HEALTH;
import static app.backwise.core.assessment.Questions.LEGS;
import static app.backwise.core.assessment.Questions.SITE;
import static app.backwise.core.assessment.Questions.USUAL_ACTIVITIES;
import static app.backwise.core.assessment.Questions.WORSE_WITH;

import app.backwise.core.assessment.Questions;
import app.backwise.core.clearance.Suitability;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Guidance;
import app.backwise.core.movement.DriverResult;
import app.backwise.core.movement.DriverScoring;
import app.backwise.core.movement.Movement;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The guidance made the person's own. It can be made only from {@link Guidance}, so never beside an emergency, a
 * same-day need, pregnancy or for someone under 18; and not for those whose own team has given them a plan.
 *
 * @param activities what to do more of, pause, and could add
 * @param driver the movement driver; empty until what makes it worse or eases it has been answered
 * @param movements the matched movements, easiest first; empty until asked, and while everything hurts
 * @param tips the options of {@code daily-life} that were chosen
 * @param cautions what to keep in mind with all of it
 */
public record Plan(ActivityList activities, Optional<DriverResult> driver, List<Movement> movements, List<Choice> tips,
        List<Caution> cautions) {

    /** Something to keep in mind. */
    public enum Caution implements Identified {
        /** The sore part is not the back: no movements and no stages of the back. */
        ELSEWHERE,
        /** Weak bones: strong, steady and straight; no far bend, no twist under load, no jumps. */
        BONE_RISK,
        /** From 65, and with weak bones: balance and strength are worth training. */
        BALANCE,
        /** Leg symptoms: moving further down means stop. */
        LEG,
        /** Trains hard or competes: cut the volume. */
        COMPETITIVE,
        /** See a professional first; start the matched movements after that. */
        AFTER_SEEN;
    }

    private static final Predicate<Answers> WEAK_BONES = HEALTH.choice("weak-bones").or(HEALTH.choice("steroids"));
    private static final Predicate<Answers> FROM_65 = AGE.choice("65-69").or(AGE.choice("70-plus"));
    /** What weak bones start with, whatever the driver. */
    private static final List<Movement> STRONG_STEADY_STRAIGHT =
            List.of(Movement.SHORT_WALK, Movement.HIP_HINGE, Movement.SIT_TO_STAND);
    private static final Predicate<Answers> LEG_SYMPTOMS = SITE.choice("buttock-or-leg")
            .or(LEGS.choice("one-leg-pain"))
            .or(LEGS.choice("one-leg-numb"))
            .or(LEGS.choice("spreading"))
            .or(LEGS.choice("walking-ache"));

    public Plan {
        movements = List.copyOf(movements);
        tips = List.copyOf(tips);
        cautions = List.copyOf(cautions);
    }

    /**
     * The plan for this guidance.
     *
     * @param guidance the decision
     * @param aboutYou answers of part two, in whole or in part; questions not answered count as none
     * @return the plan; empty where the person's own team gives it
     */
    public static Optional<Plan> of(Guidance guidance, Answers aboutYou) {
        if (guidance.category() == Category.TRAUMA) {
            return Optional.empty();
        }
        Answers answers = Questions.PART_TWO.walk(aboutYou).relevant();
        boolean weakBones = WEAK_BONES.test(guidance.answers());
        Optional<SorePart> sorePart = SorePart.in(guidance.answers());
        Optional<DriverResult> driver = sorePart.isEmpty() && guidance.category() != Category.PAIN_FREE
                && (answers.contains(WORSE_WITH) || answers.contains(EASES_WITH))
                        ? Optional.of(DriverScoring.score(answers, Questions.painNow(guidance.answers())))
                        : Optional.empty();
        return Optional.of(new Plan(
                new ActivitySorting(guidance, answers, weakBones, sorePart).sorted(),
                driver,
                driver.map(result -> movements(result, guidance, weakBones)).orElse(List.of()),
                Questions.chosen(DAILY_LIFE, answers).filter(choice -> !choice.option().equals(Question.NONE)).toList(),
                cautions(guidance, answers, weakBones, sorePart.isPresent())));
    }

    private static List<Movement> movements(DriverResult result, Guidance guidance, boolean weakBones) {
        if (guidance.category() == Category.DEBILITATING) {
            return List.of(Movement.UNLOADED_REST, Movement.SHORT_WALK);
        }
        List<Movement> matched = Movement.startingWith(result.driver());
        return weakBones
                ? Stream.concat(suiting(matched, true).stream(), STRONG_STEADY_STRAIGHT.stream()).distinct().toList()
                : matched;
    }

    private static List<Movement> suiting(List<Movement> movements, boolean weakBones) {
        return movements.stream().filter(movement -> !weakBones || movement.suitsWeakBones()).toList();
    }

    /** Those of these movements that suit this person: with weak bones only what is steady and straight. */
    public List<Movement> suiting(List<Movement> others) {
        return suiting(others, weakBones());
    }

    /** Whether the bones allow only what is strong, steady and straight. */
    public boolean weakBones() {
        return cautions.contains(Caution.BONE_RISK);
    }

    /** Whether the back is what is sore. */
    public boolean aboutBack() {
        return !cautions.contains(Caution.ELSEWHERE);
    }

    private static List<Caution> cautions(Guidance guidance, Answers aboutYou, boolean weakBones,
            boolean elsewhere) {
        List<Caution> cautions = new ArrayList<>();
        if (Suitability.of(guidance) == Suitability.AFTER_SEEN) {
            cautions.add(Caution.AFTER_SEEN);
        }
        if (elsewhere) {
            cautions.add(Caution.ELSEWHERE);
        }
        if (weakBones) {
            cautions.add(Caution.BONE_RISK);
        }
        if (weakBones || FROM_65.test(guidance.answers())) {
            cautions.add(Caution.BALANCE);
        }
        if (LEG_SYMPTOMS.test(guidance.answers())) {
            cautions.add(Caution.LEG);
        }
        if (USUAL_ACTIVITIES.choice("competitive").test(aboutYou)) {
            cautions.add(Caution.COMPETITIVE);
        }
        return cautions;
    }
}
