package app.backwise.assessment;

import app.backwise.core.questionnaire.Walk;
import java.time.LocalDate;

/**
 * What is shown beside a result.
 *
 * @param savedOn the day of one that is looked at again, or null
 * @param aboutYou the questions of part two, or null where it is looked at again
 * @param saved whether it is in the journal
 * @param canSave whether it can be saved there
 * @param difference what is different from the one before, or null
 */
public record BesideResult(LocalDate savedOn, Walk aboutYou, boolean saved, boolean canSave,
        Difference difference) {

    static BesideResult ofDraft(Walk aboutYou, boolean saved, boolean canSave, Difference difference) {
        return new BesideResult(null, aboutYou, saved, canSave, difference);
    }

    static BesideResult of(SavedAssessment saved, Difference difference) {
        return new BesideResult(saved.assessedOn(), null, true, false, difference);
    }
}
