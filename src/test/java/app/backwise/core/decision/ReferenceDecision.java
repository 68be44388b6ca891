package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.*;

import app.backwise.core.questionnaire.Answers;
import java.util.HashSet;
import java.util.Set;

/**
 * The assessment's decision once more, as plain if-statements written from its description and not from the rules.
 * Where the description says too little, two things are agreed: a start before 35 is also one before 45, and
 * {@code pulsing-under-50} holds at any age, since no rule has a "not" and the other one outranks it. Where it is
 * less cautious than its clinical sources, those are followed: fever with one numb leg is an emergency, and burning
 * pee or pain in the side in pregnancy needs help the same day.
 */
final class ReferenceDecision {

    private final Set<String> age;
    private final Set<String> warnings;
    private final Set<String> events;
    private final Set<String> accidentCheck;
    private final Set<String> health;
    private final Set<String> pregnancySigns;
    private final Set<String> site;
    private final Set<String> sideSigns;
    private final Set<String> legs;
    private final Set<String> pattern;
    private final Set<String> duration;
    private final Set<String> course;
    private final Set<String> activity;
    private final Set<String> injury;
    private final Set<String> stiffness;
    private final Set<String> pain;
    private final Set<String> rules = new HashSet<>();
    private Urgency urgency = Urgency.SELF_CARE;

    /** The decision on complete answers. */
    ReferenceDecision(Answers answers) {
        age = answers.of(AGE);
        warnings = answers.of(WARNING_SIGNS);
        events = answers.of(EVENTS);
        accidentCheck = answers.of(ACCIDENT_CHECK);
        health = answers.of(HEALTH);
        pregnancySigns = answers.of(PREGNANCY_SIGNS);
        site = answers.of(SITE);
        sideSigns = answers.of(SIDE_SIGNS);
        legs = answers.of(LEGS);
        pattern = answers.of(PAIN_PATTERN);
        duration = answers.of(DURATION);
        course = answers.of(COURSE);
        activity = answers.of(ACTIVITY);
        injury = answers.of(INJURY);
        stiffness = answers.of(STIFFNESS);
        pain = answers.of(PAIN_NOW);
        if (age.contains("under-18")) {
            seeSoon("too-young");
        } else {
            warningsAndEvents();
            health();
            siteAndLegs();
            painPattern();
            courseOfThePain();
        }
    }

    Set<String> rules() {
        return rules;
    }

    Urgency urgency() {
        return urgency;
    }

    /** The id of the category, or "none" where there is no plan. */
    String category() {
        if (urgency == Urgency.SAME_DAY || urgency == Urgency.EMERGENCY)
            return "none";
        if (age.contains("under-18") || health.contains("pregnant"))
            return "none";
        boolean ownTeam = events.contains("surgery") || events.contains("serious-illness");
        if (ownTeam || accidentCheck.contains("checked"))
            return "trauma";
        if (activity.contains("every-position") || activity.contains("all-worse"))
            return "debilitating";
        if (pain() == 0)
            return "pain-free";
        boolean spot = injury.contains("spot-back") || injury.contains("spot-elsewhere");
        boolean withinSixWeeks = duration.contains("under-2-weeks") || duration.contains("2-to-6-weeks");
        if (spot && withinSixWeeks)
            return "localized-injury";
        if (activity.contains("eases"))
            return "mild-improving";
        return pain() <= 4 ? "mild-improving" : "moderate-stable";
    }

    private void warningsAndEvents() {
        if (warnings.contains("saddle"))
            emergency("saddle-change");
        if (warnings.contains("bladder"))
            emergency("bladder-change");
        if (warnings.contains("bowel"))
            emergency("bowel-change");
        if (warnings.contains("sexual"))
            emergency("sexual-change");
        if (warnings.contains("both-legs-feeling"))
            emergency("both-legs-feeling");
        if (warnings.contains("both-legs-weak"))
            emergency("both-legs-weak");
        if (warnings.contains("leg-failing"))
            emergency("leg-failing");
        if (warnings.contains("chest"))
            emergency("chest-pain");
        if (warnings.contains("collapse"))
            emergency("collapse");
        if (warnings.contains("pulsing")) {
            sameDay("pulsing-under-50");
            if (over50())
                emergency("pulsing-over-50");
        }
        if (warnings.contains("very-ill"))
            emergency("very-ill");
        if (warnings.contains("not-sure"))
            sameDay("warning-not-sure");
        if (events.contains("accident")) {
            if (accidentCheck.contains("unchecked-recent"))
                emergency("fresh-accident");
            if (accidentCheck.contains("unchecked-older"))
                sameDay("old-accident");
            if (accidentCheck.contains("checked"))
                seeSoon("own-team");
        }
        if (events.contains("surgery") || events.contains("serious-illness"))
            seeSoon("own-team");
        if (events.contains("spine-procedure"))
            sameDay("spine-procedure");
        if (events.contains("minor-strain") && fragile()) {
            sameDay("weak-bone-knock");
            if (legs.contains("one-leg-numb") || legs.contains("one-leg-weak"))
                emergency("weak-bone-knock-nerve");
        }
    }

    private void health() {
        boolean weakDefence = health.contains("injected-drugs") || health.contains("weak-immunity");
        if (health.contains("steroids"))
            seeSoon("steroids");
        if (health.contains("weight-loss"))
            sameDay("weight-loss");
        if (health.contains("injected-drugs"))
            seeSoon("injected-drugs");
        if (duration.contains("under-2-weeks") && pain() >= 7 && weakDefence)
            sameDay("new-severe-risk");
        if (health.contains("cancer")) {
            seeSoon("cancer");
            if (pattern.contains("constant") || pattern.contains("strain") || site.contains("upper-back")
                    || course.contains("worse"))
                sameDay("cancer-pattern");
            if (legs.contains("one-leg-numb") || legs.contains("one-leg-weak") || legs.contains("unsteady"))
                emergency("cancer-nerve");
        }
        if (health.contains("fever")) {
            sameDay("fever");
            boolean nerve = legs.contains("one-leg-numb") || legs.contains("one-leg-weak");
            if (weakDefence || nerve || events.contains("spine-procedure") || legs.contains("unsteady"))
                emergency("fever-risk");
        }
        if (health.contains("burning-pee")) {
            seeSoon("urine");
            if (health.contains("fever"))
                sameDay("urine-fever");
        }
        if (health.contains("blood-thinners") && (events.contains("minor-strain") || pattern.contains("sudden-bone")
                || legs.contains("one-leg-numb")))
            sameDay("thinner-injury");
        if (health.contains("pregnant")) {
            seeSoon("pregnancy");
            if (health.contains("burning-pee") || site.contains("side"))
                sameDay("pregnancy-signs");
        }
        if (pregnancySigns.contains("bleeding-or-fluid") || pregnancySigns.contains("tightening")
                || pregnancySigns.contains("less-movement") || pregnancySigns.contains("severe-constant")
                || pregnancySigns.contains("new-after-12-weeks") || pregnancySigns.contains("one-sided-early"))
            sameDay("pregnancy-signs");
        if (pregnancySigns.contains("heavy-bleeding") || pregnancySigns.contains("faint-or-shoulder-tip"))
            emergency("pregnancy-emergency");
    }

    private void siteAndLegs() {
        if (site.contains("side") && (sideSigns.contains("vomiting") || sideSigns.contains("blood-in-pee")
                || sideSigns.contains("passing-little") || sideSigns.contains("waves")))
            sameDay("kidney");
        if (site.contains("upper-back")) {
            seeSoon("upper-back");
            if (over50() || health.contains("weak-bones") || health.contains("steroids"))
                sameDay("upper-back-risk");
        }
        if (site.contains("elsewhere") && injury.contains("no-spot"))
            seeSoon("out-of-scope");
        if (legs.contains("one-leg-weak"))
            sameDay("one-leg-weak");
        if (legs.contains("one-leg-numb") && (course.contains("worse") || duration.contains("6-to-12-weeks")
                || duration.contains("over-3-months")))
            seeSoon("leg-numb-lasting");
        if (legs.contains("spreading"))
            seeSoon("leg-spreading");
        if (legs.contains("walking-ache"))
            seeSoon("walking-ache");
        if (legs.contains("unsteady")) {
            sameDay("unsteady");
            if (course.contains("worse"))
                emergency("unsteady-worse");
        }
    }

    private void painPattern() {
        if (pattern.contains("sudden-bone") && fragile())
            sameDay("sudden-bone-risk");
        if (pattern.contains("shape"))
            sameDay("new-shape");
        if (pattern.contains("no-self-care"))
            seeSoon("no-self-care");
        if (pattern.contains("constant")) {
            seeSoon("constant-pain");
            if (over50() || health.contains("injected-drugs") || health.contains("weak-immunity"))
                sameDay("constant-pain-risk");
        }
    }

    private void courseOfThePain() {
        if (course.contains("worse") && !duration.contains("under-2-weeks"))
            seeSoon("not-settling");
        if (course.contains("same") && duration.contains("6-to-12-weeks"))
            seeSoon("not-settling");
        if (pain() >= 7 && course.contains("same") && duration.contains("2-to-6-weeks"))
            seeSoon("severe-not-settling");
        if (activity.contains("every-position") || activity.contains("all-worse"))
            seeSoon("debilitating");
        long others = stiffness.stream().filter(sign -> !sign.equals("before-45") && !sign.equals("none")).count();
        if ((stiffness.contains("before-45") || stiffness.contains("before-35")) && others >= 4)
            seeSoon("inflammatory");
    }

    private int pain() {
        return Integer.parseInt(pain.iterator().next());
    }

    private boolean over50() {
        return age.contains("50-64") || age.contains("65-69") || age.contains("70-plus");
    }

    private boolean fragile() {
        return health.contains("weak-bones") || health.contains("steroids") || age.contains("70-plus");
    }

    private void seeSoon(String rule) {
        applies(rule, Urgency.SEE_SOON);
    }

    private void sameDay(String rule) {
        applies(rule, Urgency.SAME_DAY);
    }

    private void emergency(String rule) {
        applies(rule, Urgency.EMERGENCY);
    }

    private void applies(String rule, Urgency asked) {
        rules.add(rule);
        urgency = asked.compareTo(urgency) > 0 ? asked : urgency;
    }
}
