package app.backwise.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Someone who answers the questions: option ids by question id. */
record Respondent(Map<String, List<String>> answers) {

    /** An adult with mild new back pain and no sign of anything else. */
    static final Respondent WITH_MILD_PAIN = new Respondent(Map.of())
            .but("age", "18-49")
            .but("warning-signs", "none")
            .but("danger-signs", "none")
            .but("events", "none")
            .but("health", "none")
            .but("feeling-ill", "none")
            .but("with-it", "none")
            .but("site", "low-back")
            .but("legs", "none")
            .but("pain-pattern", "none")
            .but("duration", "under-2-weeks")
            .but("course", "same")
            .but("pain-now", "3")
            .but("activity", "some-worse")
            .but("usual-activities", "walking", "gym")
            .but("done-lately", "walking")
            .but("worse-with", "sitting", "bending")
            .but("eases-with", "walking-about", "standing-up")
            .but("daily-life", "long-sitting", "worried");

    static final Respondent UNDER_18 = WITH_MILD_PAIN.but("age", "under-18");
    static final Respondent PREGNANT = WITH_MILD_PAIN.but("health", "pregnant").but("pregnancy-signs", "none");
    static final Respondent WITH_NUMB_SADDLE = WITH_MILD_PAIN.but("warning-signs", "saddle");
    static final Respondent WITH_CHEST_PAIN = WITH_MILD_PAIN.but("danger-signs", "chest");
    static final Respondent BLEEDING_IN_PREGNANCY = PREGNANT.but("pregnancy-signs", "heavy-bleeding");
    static final Respondent TIGHTENING_IN_PREGNANCY = PREGNANT.but("pregnancy-signs", "tightening");
    static final Respondent WITH_NEW_LUMP = WITH_MILD_PAIN.but("pain-pattern", "shape");
    static final Respondent TAKING_STEROIDS = WITH_MILD_PAIN.but("health", "steroids");

    static final Respondent AFTER_ACCIDENT = WITH_MILD_PAIN.but("events", "accident").but("accident-check", "checked");
    static final Respondent IN_PAIN_WHATEVER_THEY_DO =
            WITH_MILD_PAIN.but("pain-now", "8").but("activity", "every-position");
    static final Respondent WITHOUT_PAIN = WITH_MILD_PAIN.but("pain-now", "0");
    static final Respondent WITH_STRAINED_SPOT =
            WITH_MILD_PAIN.but("events", "minor-strain").but("injury", "spot-back");
    static final Respondent WITH_SORE_ARM =
            WITH_MILD_PAIN.but("events", "minor-strain").but("injury", "spot-elsewhere").but("injured-part", "arm");
    static final Respondent WITH_WEAK_BONES = WITH_MILD_PAIN.but("health", "weak-bones");
    static final Respondent EASING_WHEN_MOVING = WITH_MILD_PAIN.but("pain-now", "8").but("activity", "eases");
    static final Respondent WITH_LONG_PAIN = WITH_MILD_PAIN.but("duration", "over-3-months").but("stiffness", "none")
            .but("pain-now", "7").but("activity", "steady");
    static final Respondent WITH_STABLE_MODERATE_PAIN = WITH_MILD_PAIN.but("pain-now", "6");

    /** Is asked every question of part one. */
    static final Respondent ASKED_EVERYTHING = PREGNANT
            .but("events", "accident", "minor-strain")
            .but("accident-check", "checked")
            .but("site", "side")
            .but("side-signs", "none")
            .but("duration", "over-3-months")
            .but("stiffness", "none")
            .but("injury", "spot-elsewhere")
            .but("injured-part", "arm");

    Respondent but(String question, String... options) {
        Map<String, List<String>> changed = new HashMap<>(answers);
        changed.put(question, List.of(options));
        return new Respondent(Map.copyOf(changed));
    }

    List<String> answersTo(String question) {
        List<String> options = answers.get(question);
        if (options == null) {
            throw new AssertionError("Asked unexpectedly: " + question);
        }
        return options;
    }
}
