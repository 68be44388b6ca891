package app.backwise.assessment.page;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Remarks beside guidance that some answers call for, by the keys of their words. */
final class ResultNotes {

    private static final int MILD_PAIN = 4;
    /** The page of the NHS asks about rest, and we do not: what has not got better may have been rested. */
    private static final Predicate<Answers> NO_BETTER =
            Questions.COURSE.choice("same").or(Questions.COURSE.choice("worse"));

    private ResultNotes() {}

    static List<String> of(Answers answers) {
        List<String> notes = new ArrayList<>();
        addIf(notes, "category.leg-note", Questions.SITE.choice("buttock-or-leg").test(answers));
        addIf(notes, "category.not-sure-note", Questions.ACTIVITY.choice("not-sure").test(answers));
        addIf(notes, "category.mild-note", Questions.painNow(answers) > 0 && Questions.painNow(answers) <= MILD_PAIN);
        addIf(notes, "category.safe-to-try", !Questions.EVENTS.choice("accident").test(answers));
        addIf(notes, "category.severe-note", Questions.painNow(answers) >= Questions.SEVERE_PAIN);
        addIf(notes, "nhs.night", Questions.PAIN_PATTERN.choice("night-turning").test(answers));
        addIf(notes, "nhs.strain", Questions.PAIN_PATTERN.choice("strain").test(answers));
        addIf(notes, "nhs.upper-back", Questions.SITE.choice("upper-back").test(answers));
        addIf(notes, "nhs.rest", NO_BETTER.test(answers));
        return notes;
    }

    private static void addIf(List<String> notes, String key, boolean applies) {
        if (applies) {
            notes.add(key);
        }
    }
}
