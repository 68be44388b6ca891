package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.*;
import static app.backwise.core.decision.Clause.anyOf;
import static app.backwise.core.decision.Clause.atLeast;
import static app.backwise.core.decision.Door.AMBULANCE;
import static app.backwise.core.decision.Door.MATERNITY;
import static app.backwise.core.decision.Evidence.*;
import static app.backwise.core.decision.Findings.*;
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

    private static final Clause FRAGILE_BONES = anyOf(WEAK_BONES, STEROIDS);

    /** Pain that gets worse or stays; of long pain a look back finds the day on which that was first said. */
    public static final SafetyRule NOT_SETTLING = rule("not-settling", SEE_SOON, List.of(MA5), anyOf(WORSE),
            anyOf(WEEKS_2_TO_6, WEEKS_6_TO_12, OVER_3_MONTHS))
            .or(anyOf(SAME), anyOf(WEEKS_6_TO_12))
            .or(anyOf(UP_AND_DOWN), anyOf(WEEKS_6_TO_12), painFrom(5))
            .or(anyOf(OVER_3_MONTHS), PAIN_7_PLUS, anyOf(SAME, UP_AND_DOWN))
            .or(anyOf(OVER_3_MONTHS), anyOf(SAME), painFrom(5), AGE_50_PLUS);

    /** All rules. */
    public static final List<SafetyRule> ALL = List.of(
            rule("saddle-change", EMERGENCY, List.of(CE1), warning("saddle")),
            rule("bladder-change", EMERGENCY, List.of(CE2), warning("bladder")),
            rule("bowel-change", EMERGENCY, List.of(CE3), warning("bowel")),
            rule("sexual-change", EMERGENCY, List.of(CE4), warning("sexual")),
            rule("both-legs-feeling", EMERGENCY, List.of(CE5), warning("both-legs-feeling")),
            rule("both-legs-weak", EMERGENCY, List.of(CE6), warning("both-legs-weak")),
            rule("leg-failing", EMERGENCY, List.of(NE1), warning("leg-failing")),
            rule("chest-pain", EMERGENCY, List.of(VA4), danger("chest")).through(AMBULANCE),
            rule("breathless", EMERGENCY, List.of(PE1), danger("breathless")).through(AMBULANCE),
            rule("collapse", EMERGENCY, List.of(VA1), danger("collapse")).through(AMBULANCE),
            rule("pulsing-under-50", SAME_DAY, List.of(VA2), danger("pulsing")),
            rule("pulsing-over-50", EMERGENCY, List.of(VA2), danger("pulsing"), AGE_50_PLUS).through(AMBULANCE),
            rule("severe-tummy", EMERGENCY, List.of(VA5), danger("severe-tummy")).through(AMBULANCE),
            rule("bleeding", EMERGENCY, List.of(GI1), danger("bleeding")).through(AMBULANCE),
            rule("cold-leg", EMERGENCY, List.of(VA6), danger("cold-leg")).through(AMBULANCE),
            rule("very-ill", EMERGENCY, List.of(IN1), danger("very-ill")).through(AMBULANCE),
            rule("warning-not-sure", SAME_DAY, List.of(NS1),
                    anyOf(WARNING_SIGNS.choice("not-sure"), DANGER_SIGNS.choice("not-sure"))),

            rule("fresh-accident", EMERGENCY, List.of(FR1), anyOf(ACCIDENT),
                    anyOf(ACCIDENT_CHECK.choice("unchecked-recent"))).through(AMBULANCE),
            rule("old-accident", SAME_DAY, List.of(FR1), anyOf(ACCIDENT),
                    anyOf(ACCIDENT_CHECK.choice("unchecked-older"))),
            rule("weak-bone-knock", SAME_DAY, List.of(FR2), anyOf(MINOR_STRAIN), FRAGILE_BONES)
                    .or(anyOf(MINOR_STRAIN), anyOf(AGE_70_PLUS), painFrom(4).or(SAME, UP_AND_DOWN, WORSE)),
            rule("weak-bone-knock-nerve", EMERGENCY, List.of(FR2), anyOf(MINOR_STRAIN), FRAGILE_BONES.or(AGE_70_PLUS),
                    anyOf(ONE_LEG_NUMB, ONE_LEG_WEAK)),
            rule("steroids", SEE_SOON, List.of(FR3), anyOf(STEROIDS)),
            rule("sudden-bone-risk", SAME_DAY, List.of(FR3, FR4), anyOf(SUDDEN_BONE), FRAGILE_BONES.or(AGE_65_PLUS)),
            rule("sudden-bone-50", SEE_SOON, List.of(FR4), anyOf(SUDDEN_BONE), AGE_50_PLUS),
            rule("new-shape", SAME_DAY, List.of(FR5), anyOf(PAIN_PATTERN.choice("shape"))),

            rule("cancer", SEE_SOON, List.of(MA1), anyOf(CANCER)),
            rule("cancer-pattern", SAME_DAY, List.of(MA1), anyOf(CANCER), anyOf(CONSTANT, STRAIN, UPPER_BACK, WORSE)),
            rule("cancer-numb", SAME_DAY, List.of(MA1), anyOf(CANCER), anyOf(ONE_LEG_NUMB)),
            rule("cancer-nerve", EMERGENCY, List.of(MA1), anyOf(CANCER), anyOf(ONE_LEG_WEAK, UNSTEADY, ARMS))
                    .or(anyOf(CANCER), anyOf(ONE_LEG_NUMB), anyOf(UNDER_2_WEEKS, WEEKS_2_TO_6, WORSE)),
            rule("weight-loss", SAME_DAY, List.of(MA2), anyOf(FEELING_ILL.choice("weight-loss"))),
            rule("thirst", SAME_DAY, List.of(MA6), anyOf(FEELING_ILL.choice("thirst"))),
            rule("constant-pain", SEE_SOON, List.of(MA3), anyOf(CONSTANT)),
            rule("constant-pain-risk", SAME_DAY, List.of(MA3, IN2, IN3), anyOf(CONSTANT),
                    AGE_50_PLUS.or(INJECTED_DRUGS, WEAK_IMMUNITY)),
            rule("sudden-constant", SAME_DAY, List.of(VA1, VA5), anyOf(SUDDEN_ONSET), anyOf(CONSTANT)),
            rule("sudden-constant-50", EMERGENCY, List.of(VA1, VA5), anyOf(SUDDEN_ONSET), anyOf(CONSTANT),
                    AGE_50_PLUS).through(AMBULANCE),

            rule("fever", SAME_DAY, List.of(IN1), anyOf(FEVER)),
            rule("fever-risk", EMERGENCY, List.of(IN1, IN2, IN3, IN4), anyOf(FEVER), anyOf(INJECTED_DRUGS,
                    WEAK_IMMUNITY, SPINE_PROCEDURE, INFECTION, ONE_LEG_NUMB, ONE_LEG_WEAK, UNSTEADY, ARMS)),
            rule("unwell", SAME_DAY, List.of(IN1), anyOf(FEELING_ILL.choice("unwell"))),
            rule("injected-drugs", SEE_SOON, List.of(IN2), anyOf(INJECTED_DRUGS)),
            rule("infection", SEE_SOON, List.of(IN4), anyOf(INFECTION)),
            rule("infection-pattern", SAME_DAY, List.of(IN4), anyOf(INFECTION), PAIN_7_PLUS.or(CONSTANT, WORSE)),
            rule("new-severe-risk", SAME_DAY, List.of(IN2, IN3), anyOf(UNDER_2_WEEKS), PAIN_7_PLUS,
                    anyOf(INJECTED_DRUGS, WEAK_IMMUNITY, DIABETES)),
            rule("spine-procedure", SAME_DAY, List.of(IN4), anyOf(SPINE_PROCEDURE)),
            rule("sent-home", SAME_DAY, List.of(IN5), anyOf(EVENTS.choice("sent-home"))),

            rule("one-leg-weak", SAME_DAY, List.of(NE1), anyOf(ONE_LEG_WEAK)),
            rule("leg-numb-lasting", SEE_SOON, List.of(NE2), anyOf(ONE_LEG_NUMB),
                    anyOf(WORSE, WEEKS_6_TO_12, OVER_3_MONTHS)),
            rule("leg-spreading", SEE_SOON, List.of(LS1), anyOf(LEGS.choice("spreading"))),
            rule("walking-ache", SEE_SOON, List.of(CE5), anyOf(LEGS.choice("walking-ache"))),
            rule("swollen-leg", SAME_DAY, List.of(PE1), anyOf(LEGS.choice("swollen-leg"))),
            rule("unsteady", SAME_DAY, List.of(NE3), anyOf(UNSTEADY)),
            rule("unsteady-worse", EMERGENCY, List.of(NE3), anyOf(UNSTEADY), anyOf(WORSE)),
            rule("arms", SAME_DAY, List.of(NE3), anyOf(ARMS)),
            rule("arms-and-legs", EMERGENCY, List.of(NE3), anyOf(ARMS),
                    anyOf(UNSTEADY, ONE_LEG_NUMB, ONE_LEG_WEAK, CONSTANT)),

            rule("breathing-pain", SAME_DAY, List.of(PE1), anyOf(WITH_IT.choice("breathing-pain"))),
            rule("rash", SAME_DAY, List.of(ZO1), anyOf(FEELING_ILL.choice("rash"))),
            rule("tummy", SEE_SOON, List.of(VA3, GI1), anyOf(TUMMY)),
            rule("tummy-50", SAME_DAY, List.of(VA3, GI1), anyOf(TUMMY), AGE_50_PLUS),
            rule("low-tummy", SAME_DAY, List.of(GY1), anyOf(WITH_IT.choice("low-tummy"))),
            rule("periods", SEE_SOON, List.of(GY2), anyOf(WITH_IT.choice("periods"))),
            rule("dark-pee", SAME_DAY, List.of(KI3), anyOf(WITH_IT.choice("dark-pee"))),
            rule("slow-pee", SEE_SOON, List.of(CE2), anyOf(WITH_IT.choice("slow-pee"))),
            rule("worried", SEE_SOON, List.of(WO1), anyOf(WITH_IT.choice("worried"))),
            rule("side-pain", SEE_SOON, List.of(KI1), anyOf(SIDE)).withoutPlan(),
            rule("kidney", SAME_DAY, List.of(KI1, KI2), anyOf(SIDE), anyOf(SIDE_SIGNS.choice("vomiting"),
                    SIDE_SIGNS.choice("blood-in-pee"), PASSING_LITTLE, WAVES)),
            rule("kidney-emergency", EMERGENCY, List.of(KI2), anyOf(WAVES), AGE_65_PLUS.or(FEVER, PASSING_LITTLE)),
            rule("urine", SEE_SOON, List.of(KI1), anyOf(BURNING_PEE)),
            rule("urine-fever", SAME_DAY, List.of(KI1), anyOf(BURNING_PEE), anyOf(FEVER)),

            rule("pregnancy", SEE_SOON, List.of(PR1), anyOf(PREGNANT)).through(MATERNITY).withoutPlan(),
            rule("pregnancy-signs", SAME_DAY, List.of(PR2, GY1), anyOf(pregnancy("bleeding-or-fluid"),
                    pregnancy("tightening"), pregnancy("less-movement"), pregnancy("severe-constant"),
                    pregnancy("new-after-12-weeks"), pregnancy("one-sided-early")))
                    .or(anyOf(PREGNANT), anyOf(BURNING_PEE, SIDE))
                    .through(MATERNITY),
            rule("pregnancy-emergency", EMERGENCY, List.of(PR2, GY1),
                    anyOf(HEAVY_BLEEDING, FAINT_OR_SHOULDER_TIP))
                    .or(anyOf(pregnancy("bleeding-or-fluid")), anyOf(pregnancy("tightening"),
                            pregnancy("less-movement"), pregnancy("severe-constant")))
                    .through(MATERNITY),

            rule("thinner-injury", SAME_DAY, List.of(AC1), anyOf(BLOOD_THINNERS),
                    anyOf(MINOR_STRAIN, SUDDEN_BONE, ONE_LEG_NUMB)),
            rule("thinner-severe", SAME_DAY, List.of(AC1), anyOf(BLOOD_THINNERS), anyOf(UNDER_2_WEEKS), PAIN_7_PLUS),
            rule("upper-back", SEE_SOON, List.of(SC1), anyOf(UPPER_BACK)),
            rule("upper-back-risk", SAME_DAY, List.of(SC1), anyOf(UPPER_BACK), FRAGILE_BONES)
                    .or(anyOf(UPPER_BACK), AGE_50_PLUS,
                            anyOf(UNDER_2_WEEKS, WEEKS_2_TO_6, WEEKS_6_TO_12, WORSE, CONSTANT)),

            NOT_SETTLING,
            rule("worse-and-severe", SEE_SOON, List.of(MA5), anyOf(UNDER_2_WEEKS), anyOf(WORSE), PAIN_7_PLUS),
            rule("inflammatory", SEE_SOON, List.of(AX1), BEGAN_BEFORE_45, atLeast(4, OTHER_STIFFNESS))
                    .or(anyOf(SKIN_BOWEL_EYE), atLeast(3, OTHER_STIFFNESS)),
            rule("severe-not-settling", SEE_SOON, List.of(MA5), PAIN_7_PLUS, anyOf(SAME), anyOf(WEEKS_2_TO_6)),
            rule("no-self-care", SEE_SOON, List.of(SF1), anyOf(PAIN_PATTERN.choice("no-self-care"))),

            rule("own-team", SEE_SOON, List.of(AR1), anyOf(EVENTS.choice("surgery"), EVENTS.choice("serious-illness")))
                    .or(anyOf(ACCIDENT), anyOf(ACCIDENT_CHECK.choice("checked"))),
            rule("debilitating", SEE_SOON, List.of(DE1),
                    anyOf(ACTIVITY.choice("every-position"), ACTIVITY.choice("all-worse"))),
            rule("out-of-scope", SEE_SOON, List.of(SC1), anyOf(SITE.choice("elsewhere")),
                    anyOf(INJURY.choice("no-spot"))).withoutPlan(),
            rule("too-young", SEE_SOON, List.of(SC1), anyOf(AGE.choice("under-18"))).withoutPlan());

    /**
     * Beside the table, because it needs an earlier result: the answers of {@code debilitating} with severe pain, again
     * after two to fourteen days.
     */
    public static final SafetyRule STILL_DEBILITATING = rule("still-debilitating", SAME_DAY, List.of(DE1),
            anyOf(ACTIVITY.choice("every-position"), ACTIVITY.choice("all-worse")), painFrom(8));

    private SafetyRules() {}

    private static Clause warning(String sign) {
        return anyOf(WARNING_SIGNS.choice(sign));
    }

    private static Clause danger(String sign) {
        return anyOf(DANGER_SIGNS.choice(sign));
    }

    private static Choice pregnancy(String sign) {
        return PREGNANCY_SIGNS.choice(sign);
    }
}
