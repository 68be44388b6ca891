package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.*;
import static app.backwise.core.decision.Clause.anyOf;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.util.List;
import java.util.stream.IntStream;

/** The findings that several rules share, by their names in the safety table. */
final class Findings {

    static final Choice AGE_70_PLUS = AGE.choice("70-plus");
    static final Clause AGE_65_PLUS = anyOf(AGE.choice("65-69"), AGE_70_PLUS);
    static final Clause AGE_50_PLUS = anyOf(AGE.choice("50-64"), AGE.choice("65-69"), AGE_70_PLUS);

    static final Choice ACCIDENT = EVENTS.choice("accident");
    static final Choice SPINE_PROCEDURE = EVENTS.choice("spine-procedure");
    static final Choice INFECTION = EVENTS.choice("infection");
    static final Choice MINOR_STRAIN = EVENTS.choice("minor-strain");

    static final Choice CANCER = HEALTH.choice("cancer");
    static final Choice STEROIDS = HEALTH.choice("steroids");
    static final Choice WEAK_BONES = HEALTH.choice("weak-bones");
    static final Choice WEAK_IMMUNITY = HEALTH.choice("weak-immunity");
    static final Choice DIABETES = HEALTH.choice("diabetes");
    static final Choice INJECTED_DRUGS = HEALTH.choice("injected-drugs");
    static final Choice BLOOD_THINNERS = HEALTH.choice("blood-thinners");
    static final Choice PREGNANT = HEALTH.choice("pregnant");

    static final Choice HEAVY_BLEEDING = PREGNANCY_SIGNS.choice("heavy-bleeding");
    static final Choice FAINT_OR_SHOULDER_TIP = PREGNANCY_SIGNS.choice("faint-or-shoulder-tip");

    static final Choice FEVER = FEELING_ILL.choice("fever");
    static final Choice TUMMY = WITH_IT.choice("tummy");
    static final Choice BURNING_PEE = WITH_IT.choice("burning-pee");

    static final Choice SIDE = SITE.choice("side");
    static final Choice UPPER_BACK = SITE.choice("upper-back");
    static final Choice PASSING_LITTLE = SIDE_SIGNS.choice("passing-little");
    static final Choice WAVES = SIDE_SIGNS.choice("waves");

    static final Choice ONE_LEG_NUMB = LEGS.choice("one-leg-numb");
    static final Choice ONE_LEG_WEAK = LEGS.choice("one-leg-weak");
    static final Choice UNSTEADY = LEGS.choice("unsteady");
    static final Choice ARMS = LEGS.choice("arms");

    static final Choice CONSTANT = PAIN_PATTERN.choice("constant");
    static final Choice SUDDEN_ONSET = PAIN_PATTERN.choice("sudden-onset");
    static final Choice SUDDEN_BONE = PAIN_PATTERN.choice("sudden-bone");
    static final Choice STRAIN = PAIN_PATTERN.choice("strain");

    static final Choice UNDER_2_WEEKS = DURATION.choice("under-2-weeks");
    static final Choice WEEKS_2_TO_6 = DURATION.choice("2-to-6-weeks");
    static final Choice WEEKS_6_TO_12 = DURATION.choice("6-to-12-weeks");
    static final Choice OVER_3_MONTHS = DURATION.choice("over-3-months");

    static final Choice SAME = COURSE.choice("same");
    static final Choice UP_AND_DOWN = COURSE.choice("up-and-down");
    static final Choice WORSE = COURSE.choice("worse");

    static final Clause PAIN_7_PLUS = painFrom(Questions.SEVERE_PAIN);

    /** Anyone whose pain began before 35 also began before 45, whether or not both were ticked. */
    static final Clause BEGAN_BEFORE_45 = anyOf(STIFFNESS.choice("before-45"), STIFFNESS.choice("before-35"));
    static final Choice SKIN_BOWEL_EYE = STIFFNESS.choice("skin-bowel-eye");
    static final List<Choice> OTHER_STIFFNESS = STIFFNESS.choices().stream()
            .filter(choice -> !List.of("before-45", Question.NONE).contains(choice.option()))
            .toList();

    private Findings() {}

    /** Pain now at this level or above, on the numeric rating scale. */
    static Clause painFrom(int lowest) {
        return pain(lowest, Question.SCALE_MAXIMUM);
    }

    /** Pain now between these levels, both included. */
    static Clause pain(int lowest, int highest) {
        return anyOf(IntStream.rangeClosed(lowest, highest)
                .mapToObj(level -> PAIN_NOW.choice(Integer.toString(level)))
                .toArray(Choice[]::new));
    }
}
