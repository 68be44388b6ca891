package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.*;
import static app.backwise.core.decision.Clause.anyOf;
import static app.backwise.core.decision.Clause.atLeast;
import static app.backwise.core.decision.Evidence.*;
import static app.backwise.core.decision.SafetyRule.rule;
import static app.backwise.core.decision.Urgency.EMERGENCY;
import static app.backwise.core.decision.Urgency.SAME_DAY;
import static app.backwise.core.decision.Urgency.SEE_SOON;

import app.backwise.core.questionnaire.Choice;
import java.util.List;

/**
 * The safety table: every rule, in the order in which the method page prints it. The most urgent rule that applies
 * decides; the order decides nothing. Changing a line means a new {@link RulesVersion}.
 */
public final class SafetyRules {

    private static final Clause AGE_50_PLUS =
            anyOf(AGE.choice("50-64"), AGE.choice("65-69"), AGE.choice("70-plus"));
    private static final Choice AGE_70_PLUS = AGE.choice("70-plus");
    private static final Choice MINOR_STRAIN = EVENTS.choice("minor-strain");
    private static final Choice FEVER = HEALTH.choice("fever");
    private static final Choice CANCER = HEALTH.choice("cancer");
    private static final Choice STEROIDS = HEALTH.choice("steroids");
    private static final Choice WEAK_BONES = HEALTH.choice("weak-bones");
    private static final Choice WEAK_IMMUNITY = HEALTH.choice("weak-immunity");
    private static final Choice INJECTED_DRUGS = HEALTH.choice("injected-drugs");
    private static final Choice UPPER_BACK = SITE.choice("upper-back");
    private static final Choice ONE_LEG_NUMB = LEGS.choice("one-leg-numb");
    private static final Choice ONE_LEG_WEAK = LEGS.choice("one-leg-weak");
    private static final Choice UNSTEADY = LEGS.choice("unsteady");
    private static final Choice CONSTANT = PAIN_PATTERN.choice("constant");
    private static final Choice SUDDEN_BONE = PAIN_PATTERN.choice("sudden-bone");
    private static final Choice WORSE = COURSE.choice("worse");
    private static final Choice SAME = COURSE.choice("same");
    private static final Choice WEEKS_2_TO_6 = DURATION.choice("2-to-6-weeks");
    private static final Choice WEEKS_6_TO_12 = DURATION.choice("6-to-12-weeks");
    private static final Choice OVER_3_MONTHS = DURATION.choice("over-3-months");

    private static final Clause FRAGILE_BONES = anyOf(WEAK_BONES, STEROIDS, AGE_70_PLUS);
    private static final Clause PAIN_7_PLUS = anyOf(
            PAIN_NOW.choice("7"), PAIN_NOW.choice("8"), PAIN_NOW.choice("9"), PAIN_NOW.choice("10"));
    /** Anyone whose pain began before 35 also began before 45, whether or not both were ticked. */
    private static final Clause BEGAN_BEFORE_45 =
            anyOf(STIFFNESS.choice("before-45"), STIFFNESS.choice("before-35"));
    private static final List<Choice> OTHER_STIFFNESS = STIFFNESS.choices().stream()
            .filter(choice -> !choice.equals(STIFFNESS.choice("before-45")) && !choice.equals(STIFFNESS.choice("none")))
            .toList();

    /** All rules. */
    public static final List<SafetyRule> ALL = List.of(
            rule("saddle-change", EMERGENCY, List.of(CE1), warning("saddle")),
            rule("bladder-change", EMERGENCY, List.of(CE2), warning("bladder")),
            rule("bowel-change", EMERGENCY, List.of(CE3), warning("bowel")),
            rule("sexual-change", EMERGENCY, List.of(CE4), warning("sexual")),
            rule("both-legs-feeling", EMERGENCY, List.of(CE5), warning("both-legs-feeling")),
            rule("both-legs-weak", EMERGENCY, List.of(CE6), warning("both-legs-weak")),
            rule("leg-failing", EMERGENCY, List.of(NE1), warning("leg-failing")),
            rule("chest-pain", EMERGENCY, List.of(VA4), warning("chest")),
            rule("collapse", EMERGENCY, List.of(VA1), warning("collapse")),
            rule("pulsing-under-50", SAME_DAY, List.of(VA2), warning("pulsing")),
            rule("pulsing-over-50", EMERGENCY, List.of(VA2), warning("pulsing"), AGE_50_PLUS),
            rule("very-ill", EMERGENCY, List.of(IN1), warning("very-ill")),
            rule("warning-not-sure", SAME_DAY, List.of(NS1), warning("not-sure")),
            rule("fresh-accident", EMERGENCY, List.of(FR1), anyOf(EVENTS.choice("accident")),
                    anyOf(ACCIDENT_CHECK.choice("unchecked-recent"))),
            rule("old-accident", SAME_DAY, List.of(FR1), anyOf(EVENTS.choice("accident")),
                    anyOf(ACCIDENT_CHECK.choice("unchecked-older"))),
            rule("weak-bone-knock", SAME_DAY, List.of(FR2), anyOf(MINOR_STRAIN), FRAGILE_BONES),
            rule("weak-bone-knock-nerve", EMERGENCY, List.of(FR2), anyOf(MINOR_STRAIN), FRAGILE_BONES,
                    anyOf(ONE_LEG_NUMB, ONE_LEG_WEAK)),
            rule("steroids", SEE_SOON, List.of(FR3), anyOf(STEROIDS)),
            rule("sudden-bone-risk", SAME_DAY, List.of(FR3, FR4), anyOf(SUDDEN_BONE), FRAGILE_BONES),
            rule("new-shape", SAME_DAY, List.of(FR5), anyOf(PAIN_PATTERN.choice("shape"))),
            rule("cancer", SEE_SOON, List.of(MA1), anyOf(CANCER)),
            rule("cancer-pattern", SAME_DAY, List.of(MA1), anyOf(CANCER), anyOf(CONSTANT,
                    PAIN_PATTERN.choice("strain"), UPPER_BACK, WORSE)),
            rule("cancer-nerve", EMERGENCY, List.of(MA1), anyOf(CANCER), anyOf(ONE_LEG_NUMB, ONE_LEG_WEAK, UNSTEADY)),
            rule("weight-loss", SAME_DAY, List.of(MA2), anyOf(HEALTH.choice("weight-loss"))),
            rule("constant-pain", SEE_SOON, List.of(MA3), anyOf(CONSTANT)),
            rule("constant-pain-risk", SAME_DAY, List.of(MA3, IN2, IN3), anyOf(CONSTANT), AGE_50_PLUS)
                    .or(anyOf(CONSTANT), anyOf(INJECTED_DRUGS, WEAK_IMMUNITY)),
            rule("fever", SAME_DAY, List.of(IN1), anyOf(FEVER)),
            rule("fever-risk", EMERGENCY, List.of(IN1, IN2, IN3, IN4), anyOf(FEVER), anyOf(INJECTED_DRUGS,
                    WEAK_IMMUNITY, EVENTS.choice("spine-procedure"), ONE_LEG_NUMB, ONE_LEG_WEAK,
                    UNSTEADY)),
            rule("injected-drugs", SEE_SOON, List.of(IN2), anyOf(INJECTED_DRUGS)),
            rule("new-severe-risk", SAME_DAY, List.of(IN2, IN3), anyOf(DURATION.choice("under-2-weeks")),
                    PAIN_7_PLUS, anyOf(INJECTED_DRUGS, WEAK_IMMUNITY)),
            rule("spine-procedure", SAME_DAY, List.of(IN4), anyOf(EVENTS.choice("spine-procedure"))),
            rule("one-leg-weak", SAME_DAY, List.of(NE1), anyOf(ONE_LEG_WEAK)),
            rule("leg-numb-lasting", SEE_SOON, List.of(NE2), anyOf(ONE_LEG_NUMB), anyOf(WORSE, WEEKS_6_TO_12,
                    OVER_3_MONTHS)),
            rule("leg-spreading", SEE_SOON, List.of(LS1), anyOf(LEGS.choice("spreading"))),
            rule("walking-ache", SEE_SOON, List.of(CE5), anyOf(LEGS.choice("walking-ache"))),
            rule("unsteady", SAME_DAY, List.of(NE3), anyOf(UNSTEADY)),
            rule("unsteady-worse", EMERGENCY, List.of(NE3), anyOf(UNSTEADY), anyOf(WORSE)),
            rule("kidney", SAME_DAY, List.of(KI1, KI2), anyOf(SITE.choice("side")),
                    anyOf(SIDE_SIGNS.choice("vomiting"), SIDE_SIGNS.choice("blood-in-pee"),
                            SIDE_SIGNS.choice("passing-little"), SIDE_SIGNS.choice("waves"))),
            rule("urine", SEE_SOON, List.of(KI1), anyOf(HEALTH.choice("burning-pee"))),
            rule("urine-fever", SAME_DAY, List.of(KI1), anyOf(HEALTH.choice("burning-pee")), anyOf(FEVER)),
            rule("pregnancy", SEE_SOON, List.of(PR1), anyOf(HEALTH.choice("pregnant"))),
            rule("pregnancy-signs", SAME_DAY, List.of(PR2, GY1),
                    anyOf(PREGNANCY_SIGNS.choice("bleeding-or-fluid"), PREGNANCY_SIGNS.choice("tightening"),
                            PREGNANCY_SIGNS.choice("less-movement"), PREGNANCY_SIGNS.choice("severe-constant"),
                            PREGNANCY_SIGNS.choice("new-after-12-weeks"), PREGNANCY_SIGNS.choice("one-sided-early")))
                    .or(anyOf(HEALTH.choice("pregnant")), anyOf(HEALTH.choice("burning-pee"), SITE.choice("side"))),
            rule("pregnancy-emergency", EMERGENCY, List.of(PR2, GY1),
                    anyOf(PREGNANCY_SIGNS.choice("heavy-bleeding"), PREGNANCY_SIGNS.choice("faint-or-shoulder-tip"))),
            rule("thinner-injury", SAME_DAY, List.of(AC1), anyOf(HEALTH.choice("blood-thinners")),
                    anyOf(MINOR_STRAIN, SUDDEN_BONE, ONE_LEG_NUMB)),
            rule("upper-back", SEE_SOON, List.of(SC1), anyOf(UPPER_BACK)),
            rule("upper-back-risk", SAME_DAY, List.of(SC1), anyOf(UPPER_BACK), AGE_50_PLUS)
                    .or(anyOf(UPPER_BACK), anyOf(WEAK_BONES, STEROIDS)),
            rule("not-settling", SEE_SOON, List.of(MA5), anyOf(WORSE), anyOf(WEEKS_2_TO_6, WEEKS_6_TO_12,
                    OVER_3_MONTHS))
                    .or(anyOf(SAME), anyOf(WEEKS_6_TO_12)),
            rule("inflammatory", SEE_SOON, List.of(AX1), BEGAN_BEFORE_45, atLeast(4, OTHER_STIFFNESS)),
            rule("severe-not-settling", SEE_SOON, List.of(MA5), PAIN_7_PLUS, anyOf(SAME), anyOf(WEEKS_2_TO_6)),
            rule("no-self-care", SEE_SOON, List.of(SF1), anyOf(PAIN_PATTERN.choice("no-self-care"))),
            rule("own-team", SEE_SOON, List.of(AR1), anyOf(EVENTS.choice("surgery"), EVENTS.choice("serious-illness")))
                    .or(anyOf(EVENTS.choice("accident")), anyOf(ACCIDENT_CHECK.choice("checked"))),
            rule("debilitating", SEE_SOON, List.of(DE1), anyOf(ACTIVITY.choice("every-position"),
                    ACTIVITY.choice("all-worse"))),
            rule("out-of-scope", SEE_SOON, List.of(SC1), anyOf(SITE.choice("elsewhere")),
                    anyOf(INJURY.choice("no-spot"))),
            rule("too-young", SEE_SOON, List.of(SC1), anyOf(AGE.choice("under-18"))));

    private SafetyRules() {}

    private static Clause warning(String sign) {
        return anyOf(WARNING_SIGNS.choice(sign));
    }
}
