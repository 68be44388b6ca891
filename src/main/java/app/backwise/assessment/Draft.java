package app.backwise.assessment;

import app.backwise.core.questionnaire.Answers;
import java.time.LocalDate;

/**
 * An assessment being answered.
 *
 * @param answers the answers so far, to both parts
 * @param date the day it was begun; dates in the result count from it
 * @param saved whether these very answers are saved in the journal
 */
record Draft(Answers answers, LocalDate date, boolean saved) {

    Draft with(Answers changed) {
        return new Draft(changed, date, saved && changed.equals(answers));
    }

    Draft withSaved(boolean nowSaved) {
        return new Draft(answers, date, nowSaved);
    }
}
