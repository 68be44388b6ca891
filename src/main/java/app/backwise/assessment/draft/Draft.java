package app.backwise.assessment.draft;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.UUID;

/**
 * An assessment being answered.
 *
 * @param answers the answers so far, to both parts
 * @param date the person's day on which it was begun; dates in the result count from it
 * @param safetyAt when a question of part one was answered last: saving the rest later makes the signs no newer
 * @param key under which it is saved, however often
 * @param saved whether these very answers were saved
 */
public record Draft(Answers answers, LocalDate date, Instant safetyAt, UUID key, boolean saved) {

    public static Draft begun(Answers aboutYou, ZonedDateTime now) {
        return new Draft(aboutYou, now.toLocalDate(), now.toInstant(), UUID.randomUUID(), false);
    }

    public Draft with(Question question, Collection<String> options, Instant now) {
        Answers changed = answers.with(question, options);
        return new Draft(changed, date, Journey.isAboutPlan(question) ? safetyAt : now, key,
                saved && changed.equals(answers));
    }

    Draft withSaved(boolean nowSaved) {
        return new Draft(answers, date, safetyAt, key, nowSaved);
    }
}
