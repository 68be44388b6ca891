package app.backwise.core.plan;

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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

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
    public enum Caution {
        /** Bones may be fragile: no loaded bending or twisting without advice. */
        BONE_RISK,
        /** Leg symptoms: moving further down means stop. */
        LEG,
        /** Trains hard or competes: cut the volume. */
        COMPETITIVE,
        /** See a professional first; start the matched movements after that. */
        AFTER_SEEN;

        /** Stable kebab-case id. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Predicate<Answers> FRAGILE_BONES = HEALTH.choice("weak-bones")
            .or(HEALTH.choice("steroids"))
            .or(AGE.choice("70-plus"));
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
        boolean fragileBones = FRAGILE_BONES.test(guidance.answers());
        Optional<DriverResult> driver = answers.contains(WORSE_WITH) || answers.contains(EASES_WITH)
                ? Optional.of(DriverScoring.score(answers, Questions.painNow(guidance.answers())))
                : Optional.empty();
        return Optional.of(new Plan(
                ActivityList.of(answers, LookAgain.pauseDays(guidance), fragileBones),
                driver,
                driver.map(result -> movements(result, guidance, fragileBones)).orElse(List.of()),
                Questions.chosen(DAILY_LIFE, answers).filter(choice -> !choice.option().equals(Question.NONE)).toList(),
                cautions(guidance, answers, fragileBones)));
    }

    private static List<Movement> movements(DriverResult result, Guidance guidance, boolean fragileBones) {
        if (guidance.category() == Category.DEBILITATING) {
            return List.of(Movement.UNLOADED_REST, Movement.SHORT_WALK);
        }
        return suiting(Movement.startingWith(result.driver()), fragileBones);
    }

    private static List<Movement> suiting(List<Movement> movements, boolean fragileBones) {
        return movements.stream().filter(movement -> !fragileBones || !movement.bendsForward()).toList();
    }

    /** Those of these movements that suit this person: with fragile bones none that bends the spine. */
    public List<Movement> suiting(List<Movement> others) {
        return suiting(others, cautions.contains(Caution.BONE_RISK));
    }

    private static List<Caution> cautions(Guidance guidance, Answers aboutYou, boolean fragileBones) {
        List<Caution> cautions = new ArrayList<>();
        if (Suitability.of(guidance) == Suitability.AFTER_SEEN) {
            cautions.add(Caution.AFTER_SEEN);
        }
        if (fragileBones) {
            cautions.add(Caution.BONE_RISK);
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
