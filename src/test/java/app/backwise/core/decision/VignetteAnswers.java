package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.*;

import app.backwise.core.Patient;
import java.util.Map;

/** Puts the keys of a vignette into answers. What the keys do not say is read from the story, here and openly. */
final class VignetteAnswers {

    /** The course of the pain is never among the keys. */
    private static final Map<String, String> COURSES = Map.of(
            "V008", "same", // no better at all
            "V038", "worse", // keeps getting worse
            "V044", "better", // easing
            "V050", "worse", // now much more pain
            "V074", "same", // for seven weeks
            "V077", "better", // a bit better
            "V101", "same", // no improvement
            "V122", "better"); // gradually a bit better

    private final Map<String, String> keys;
    private Patient patient = Patient.benign();

    private VignetteAnswers(Map<String, String> keys) {
        this.keys = keys;
    }

    static Patient of(Vignette vignette) {
        VignetteAnswers answers = new VignetteAnswers(vignette.keys());
        answers.warningSigns();
        answers.events();
        answers.health();
        answers.siteAndLegs();
        answers.pain();
        return answers.patient.with(COURSE, COURSES.getOrDefault(vignette.id(), "up-and-down"));
    }

    private void warningSigns() {
        add("saddle_numbness", "y", "warning-signs/saddle");
        add("saddle_numbness", "not_sure", "warning-signs/not-sure");
        add("bladder_new", "y", "warning-signs/bladder");
        add("bowel_new", "y", "warning-signs/bowel");
        add("sexual_new", "y", "warning-signs/sexual");
        add("leg_numbness", "both", "warning-signs/both-legs-feeling");
        add("leg_weakness", "both", "warning-signs/both-legs-weak");
        add("chest_pain", "y", "danger-signs/chest");
        add("syncope_clammy", "y", "danger-signs/collapse");
        if (!is("pulsating_abdomen", "y_when_lying_no_change")) {
            add("pulsating_abdomen", "y", "danger-signs/pulsing");
        }
        if (is("leg_weakness", "one")) {
            add("weakness_progressive", "y", "warning-signs/leg-failing");
        }
    }

    private void events() {
        if (is("trauma", "y_minor")) {
            boolean trivial = is("trauma_detail", "cough") || is("trauma_detail", "sneeze");
            add(trivial ? "pain-pattern/sudden-bone" : "events/minor-strain");
        } else {
            add("trauma", "y", "events/accident accident-check/"
                    + (days() < 14 ? "unchecked-recent" : "unchecked-older"));
        }
        add("recent_infection", "y", "events/infection");
        add("surgery_recent", "y", is("surgery_recent", "y_spinal") ? "events/spine-procedure" : "events/surgery");
    }

    private void health() {
        boolean flu = is("fever_unwell", "y_flu_like");
        add("fever_unwell", "y", flu ? "feeling-ill/flu-like" : "feeling-ill/fever");
        add("weight_loss_unexplained", "y", "feeling-ill/weight-loss");
        add("cancer_history", "y", "health/cancer");
        add("steroid_systemic_long", "y", "health/steroids");
        add("osteoporosis", "y", "health/weak-bones");
        add("immunosuppressed", "y",
                is("immunosuppressed", "y_diabetes") ? "health/diabetes" : "health/weak-immunity");
        add("iv_drug", "y", "health/injected-drugs");
        add("anticoagulant", "y", "health/blood-thinners");
        if (!is("pregnant", "n")) {
            add("health/pregnant");
            add("bleeding", "y", "pregnancy-signs/bleeding-or-fluid");
        }
    }

    private void siteAndLegs() {
        switch (keys.get("pain_site")) {
            case "low_back" -> add("site/low-back");
            case "upper_back" -> add("site/upper-back");
            case "loin" -> add("site/side");
            default -> add("site/elsewhere");
        }
        add("urinary_burning_or_blood", "y",
                is("pain_site", "loin") ? "side-signs/blood-in-pee" : "with-it/burning-pee");
        add("leg_pain", "one", "legs/one-leg-pain");
        add("leg_weakness", "one", "legs/one-leg-weak");
        if (is("pain_site", "low_back")) {
            add("specific_local_injury", "y", "events/minor-strain injury/spot-back");
        }
    }

    private void pain() {
        add("night_pain", "constant", "pain-pattern/constant");
        add("spine_deformity", "y", "pain-pattern/shape");
        add("worse_straining", "y", "pain-pattern/strain");
        add("cannot_self_care", "y", "pain-pattern/no-self-care");
        patient = patient.with(AGE, age(Integer.parseInt(keys.get("age")))).with(PAIN_NOW, keys.get("pain_now"))
                .with(DURATION, duration())
                .with(ACTIVITY, is("worse_every_activity", "y") ? "all-worse"
                        : is("improves_activity", "y") ? "eases" : "some-worse");
    }

    private String duration() {
        return days() >= 84 ? "over-3-months" : days() >= 42 ? "6-to-12-weeks"
                : days() >= 14 ? "2-to-6-weeks" : "under-2-weeks";
    }

    private static String age(int years) {
        return years < 18 ? "under-18" : years < 50 ? "18-49" : years < 65 ? "50-64" : years < 70 ? "65-69" : "70-plus";
    }

    private int days() {
        return Integer.parseInt(keys.get("duration_days"));
    }

    private boolean is(String key, String start) {
        return keys.getOrDefault(key, "").startsWith(start);
    }

    private void add(String key, String start, String findings) {
        if (is(key, start)) {
            add(findings);
        }
    }

    private void add(String findings) {
        patient = patient.with(findings);
    }
}
