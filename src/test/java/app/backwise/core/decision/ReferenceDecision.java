package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.*;

import app.backwise.core.questionnaire.Answers;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The assessment's decision once more, as plain predicates over what was ticked, written from its description and not
 * from the rules. Where the description says too little, this is agreed: a start before 35 is also one before 45;
 * {@code pulsing-under-50} holds at any age, since no rule has a "not" and the other one outranks it; not being sure
 * of a sign asks for help today under 18 too, since the most urgent rule decides; and in an emergency only what makes
 * it one says where to go.
 */
final class ReferenceDecision {

    private static final Set<String> OTHER_STIFFNESS = Set.of("before-35", "second-half-night", "buttock",
            "better-moving", "tablets-help", "family", "arthritis", "heel", "skin-bowel-eye");

    private final Set<String> ticked = new HashSet<>();
    private final int pain;
    private final boolean unsure;
    private final boolean from50;
    private final boolean from65;
    private final boolean from70;
    private final Set<String> rules = new HashSet<>();
    private final Set<String> emergencies = new HashSet<>();
    private Urgency urgency = Urgency.SELF_CARE;

    /** The decision on complete answers. */
    ReferenceDecision(Answers answers) {
        PART_ONE.questions().forEach(question -> ticked.addAll(answers.of(question)));
        pain = has("under-18") ? -1 : Integer.parseInt(answers.of(PAIN_NOW).iterator().next());
        unsure = answers.of(WARNING_SIGNS).contains("not-sure") || answers.of(DANGER_SIGNS).contains("not-sure");
        from70 = has("70-plus");
        from65 = from70 || has("65-69");
        from50 = from65 || has("50-64");
        signs();
        bones();
        cancerAndConstantPain();
        infection();
        nerves();
        insides();
        pregnancy();
        placesAndTimes();
        restOrScope();
    }

    Set<String> rules() {
        return rules;
    }

    Urgency urgency() {
        return urgency;
    }

    /** The id of the category, or "none" where there is no plan. */
    String category() {
        boolean noPlan = any("under-18", "pregnant", "side") || has("elsewhere") && has("no-spot");
        if (noPlan || urgency == Urgency.SAME_DAY || urgency == Urgency.EMERGENCY)
            return "none";
        if (any("checked", "surgery", "serious-illness"))
            return "trauma";
        if (any("every-position", "all-worse"))
            return "debilitating";
        if (pain == 0)
            return "pain-free";
        if (any("spot-back", "spot-elsewhere") && any("under-2-weeks", "2-to-6-weeks"))
            return "localized-injury";
        return has("eases") || pain <= 4 ? "mild-improving" : "moderate-stable";
    }

    /** Where to go; empty for somebody who needs nobody. */
    Optional<Door> door() {
        return switch (urgency) {
            case SELF_CARE -> Optional.empty();
            case SEE_SOON -> Optional.of(has("pregnant") ? Door.MATERNITY : Door.APPOINTMENT);
            case SAME_DAY -> Optional.of(has("pregnant") ? Door.MATERNITY : Door.CALL_TODAY);
            case EMERGENCY -> Optional.of(emergencyDoor());
        };
    }

    private Door emergencyDoor() {
        boolean ambulance = any("chest", "breathless", "collapse", "severe-tummy", "bleeding", "cold-leg", "very-ill")
                || has("pulsing") && from50 || emergencies.contains("sudden-constant-50")
                || emergencies.contains("fresh-accident") || any("heavy-bleeding", "faint-or-shoulder-tip");
        if (ambulance)
            return Door.AMBULANCE;
        return emergencies.contains("pregnancy-emergency") ? Door.MATERNITY : Door.AMBULANCE_OR_EMERGENCY_DEPARTMENT;
    }

    private void signs() {
        emergency("saddle-change", has("saddle"));
        emergency("bladder-change", has("bladder"));
        emergency("bowel-change", has("bowel"));
        emergency("sexual-change", has("sexual"));
        emergency("both-legs-feeling", has("both-legs-feeling"));
        emergency("both-legs-weak", has("both-legs-weak"));
        emergency("leg-failing", has("leg-failing"));
        emergency("chest-pain", has("chest"));
        emergency("breathless", has("breathless"));
        emergency("collapse", has("collapse"));
        sameDay("pulsing-under-50", has("pulsing"));
        emergency("pulsing-over-50", has("pulsing") && from50);
        emergency("severe-tummy", has("severe-tummy"));
        emergency("bleeding", has("bleeding"));
        emergency("cold-leg", has("cold-leg"));
        emergency("very-ill", has("very-ill"));
        sameDay("warning-not-sure", unsure);
    }

    private void bones() {
        boolean thinBones = any("weak-bones", "steroids");
        boolean numbOrWeak = any("one-leg-numb", "one-leg-weak");
        boolean knock = has("minor-strain");
        boolean hurtsOn = pain >= 4 || any("same", "up-and-down", "worse");
        emergency("fresh-accident", has("accident") && has("unchecked-recent"));
        sameDay("old-accident", has("accident") && has("unchecked-older"));
        sameDay("weak-bone-knock", knock && thinBones || knock && from70 && hurtsOn);
        emergency("weak-bone-knock-nerve", knock && numbOrWeak && (thinBones || from70));
        seeSoon("steroids", has("steroids"));
        sameDay("sudden-bone-risk", has("sudden-bone") && (thinBones || from65));
        seeSoon("sudden-bone-50", has("sudden-bone") && from50);
        sameDay("new-shape", has("shape"));
        sameDay("thinner-injury", has("blood-thinners") && any("minor-strain", "sudden-bone", "one-leg-numb"));
        sameDay("thinner-severe", has("blood-thinners") && has("under-2-weeks") && pain >= 7);
    }

    private void cancerAndConstantPain() {
        boolean freshOrWorse = any("under-2-weeks", "2-to-6-weeks", "worse");
        boolean cancer = has("cancer");
        seeSoon("cancer", cancer);
        sameDay("cancer-pattern", cancer && any("constant", "strain", "upper-back", "worse"));
        sameDay("cancer-numb", cancer && has("one-leg-numb"));
        emergency("cancer-nerve", cancer && any("one-leg-weak", "unsteady", "arms")
                || cancer && has("one-leg-numb") && freshOrWorse);
        sameDay("weight-loss", has("weight-loss"));
        sameDay("thirst", has("thirst"));
        seeSoon("constant-pain", has("constant"));
        sameDay("constant-pain-risk", has("constant") && (from50 || any("injected-drugs", "weak-immunity")));
        sameDay("sudden-constant", has("sudden-onset") && has("constant"));
        emergency("sudden-constant-50", has("sudden-onset") && has("constant") && from50);
    }

    private void infection() {
        sameDay("fever", has("fever"));
        emergency("fever-risk", has("fever") && any("injected-drugs", "weak-immunity", "spine-procedure", "infection",
                "one-leg-numb", "one-leg-weak", "unsteady", "arms"));
        sameDay("unwell", has("unwell"));
        seeSoon("injected-drugs", has("injected-drugs"));
        seeSoon("infection", has("infection"));
        sameDay("infection-pattern", has("infection") && (any("constant", "worse") || pain >= 7));
        sameDay("new-severe-risk", has("under-2-weeks") && pain >= 7
                && any("injected-drugs", "weak-immunity", "diabetes"));
        sameDay("spine-procedure", has("spine-procedure"));
        sameDay("sent-home", has("sent-home"));
        sameDay("rash", has("rash"));
    }

    private void nerves() {
        sameDay("one-leg-weak", has("one-leg-weak"));
        seeSoon("leg-numb-lasting", has("one-leg-numb") && any("worse", "6-to-12-weeks", "over-3-months"));
        seeSoon("leg-spreading", has("spreading"));
        seeSoon("walking-ache", has("walking-ache"));
        sameDay("swollen-leg", has("swollen-leg"));
        sameDay("unsteady", has("unsteady"));
        emergency("unsteady-worse", has("unsteady") && has("worse"));
        sameDay("arms", has("arms"));
        emergency("arms-and-legs", has("arms") && any("unsteady", "one-leg-numb", "one-leg-weak", "constant"));
    }

    private void insides() {
        sameDay("breathing-pain", has("breathing-pain"));
        seeSoon("tummy", has("tummy"));
        sameDay("tummy-50", has("tummy") && from50);
        sameDay("low-tummy", has("low-tummy"));
        seeSoon("periods", has("periods"));
        sameDay("dark-pee", has("dark-pee"));
        seeSoon("slow-pee", has("slow-pee"));
        seeSoon("worried", has("worried"));
        seeSoon("side-pain", has("side"));
        sameDay("kidney", has("side") && any("vomiting", "blood-in-pee", "passing-little", "waves"));
        emergency("kidney-emergency", has("waves") && (any("fever", "passing-little") || from65));
        seeSoon("urine", has("burning-pee"));
        sameDay("urine-fever", has("burning-pee") && has("fever"));
    }

    private void pregnancy() {
        seeSoon("pregnancy", has("pregnant"));
        sameDay("pregnancy-signs", any("bleeding-or-fluid", "tightening", "less-movement", "severe-constant",
                "new-after-12-weeks", "one-sided-early") || has("pregnant") && any("burning-pee", "side"));
        emergency("pregnancy-emergency", any("heavy-bleeding", "faint-or-shoulder-tip")
                || has("bleeding-or-fluid") && any("tightening", "less-movement", "severe-constant"));
    }

    private void placesAndTimes() {
        boolean notLong = any("under-2-weeks", "2-to-6-weeks", "6-to-12-weeks");
        boolean stuck = has("worse") && any("2-to-6-weeks", "6-to-12-weeks", "over-3-months")
                || has("same") && has("6-to-12-weeks")
                || has("up-and-down") && has("6-to-12-weeks") && pain >= 5
                || has("over-3-months") && pain >= 7 && any("same", "up-and-down")
                || has("over-3-months") && has("same") && pain >= 5 && from50;
        seeSoon("upper-back", has("upper-back"));
        sameDay("upper-back-risk", has("upper-back") && (any("weak-bones", "steroids")
                || from50 && (notLong || any("worse", "constant"))));
        seeSoon("not-settling", stuck);
        seeSoon("worse-and-severe", has("under-2-weeks") && has("worse") && pain >= 7);
        seeSoon("severe-not-settling", pain >= 7 && has("same") && has("2-to-6-weeks"));
        seeSoon("inflammatory", any("before-45", "before-35") && otherStiffness() >= 4
                || has("skin-bowel-eye") && otherStiffness() >= 3);
    }

    private void restOrScope() {
        seeSoon("no-self-care", has("no-self-care"));
        seeSoon("own-team", any("surgery", "serious-illness") || has("accident") && has("checked"));
        seeSoon("debilitating", any("every-position", "all-worse"));
        seeSoon("out-of-scope", has("elsewhere") && has("no-spot"));
        seeSoon("too-young", has("under-18"));
    }

    /** How many signs of stiffness there are beside the start before 45; the one before 35 counts. */
    private int otherStiffness() {
        int count = 0;
        for (String sign : OTHER_STIFFNESS) {
            count += has(sign) ? 1 : 0;
        }
        return count;
    }

    private boolean has(String option) {
        return ticked.contains(option);
    }

    private boolean any(String... options) {
        for (String option : options) {
            if (has(option))
                return true;
        }
        return false;
    }

    private void seeSoon(String rule, boolean applies) {
        decide(rule, Urgency.SEE_SOON, applies);
    }

    private void sameDay(String rule, boolean applies) {
        decide(rule, Urgency.SAME_DAY, applies);
    }

    private void emergency(String rule, boolean applies) {
        decide(rule, Urgency.EMERGENCY, applies);
        if (applies)
            emergencies.add(rule);
    }

    private void decide(String rule, Urgency asked, boolean applies) {
        if (applies) {
            rules.add(rule);
            urgency = asked.compareTo(urgency) > 0 ? asked : urgency;
        }
    }
}
