package app.backwise.core.clearance;

import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.When;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.response.DatedResponse;
import app.backwise.core.response.SymptomResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Whether an answer asks for the safety questions again. Every answer is judged here, so that the same answer has the
 * same consequence wherever it is given. Sources: the pain-monitoring model (Thomeé 1997, Silbernagel 2007), read
 * cautiously, so that anything red asks, if only once in two weeks where it is no news; and mechanical diagnosis and
 * therapy, in which symptoms further down a leg mean stop (practice, without a trial behind it).
 */
public enum SafetyQuestions {
    NOT_ASKED,
    /** Worth answering again, but no news: not if they were answered in the last two weeks. */
    ASKED_AGAIN,
    /** Worth answering again now; what is planned goes on. */
    ASKED,
    /** To be answered before anything else: nothing to exercise is shown until then. */
    ASKED_FIRST;

    /** After something was tried. */
    public static SafetyQuestions after(SymptomResponse response) {
        return switch (response) {
            case WITHIN_RULE, MORE_PAIN_BUT_BACK, NOT_BACK_NEXT_MORNING -> NOT_ASKED;
            case MORE_PAIN_AND_NOT_BACK -> ASKED_AGAIN;
            case MUCH_MORE_PAIN -> ASKED;
            case LEGS_WORSE -> ASKED_FIRST;
        };
    }

    /** After something was said of the legs; null is nothing. */
    public static SafetyQuestions after(LegSymptoms legs) {
        return legs == LegSymptoms.MOVING_DOWN ? ASKED_FIRST : NOT_ASKED;
    }

    /** Everything told, in the journal or after something was tried, that asks for them before anything else. */
    public static Stream<DatedResponse> askedFirst(Diary diary, Collection<DatedResponse> answered) {
        Stream<DatedResponse> written = diary.entries().stream().filter(entry -> after(entry.legs()).first())
                .map(entry -> new DatedResponse(entry.when().day(), written(entry.when()), SymptomResponse.LEGS_WORSE));
        return Stream.concat(written, answered.stream().filter(each -> after(each.response()).first()));
    }

    private static Instant written(When when) {
        return when.editedAt() == null ? when.recordedAt() : when.editedAt();
    }

    /** What it comes to on a day, for somebody who last answered them then. */
    public SafetyQuestions on(LocalDate today, Screening last) {
        return this == ASKED_AGAIN && last.lately(today) ? NOT_ASKED : this;
    }

    /** Whether they are asked in any way. */
    public boolean asked() {
        return this != NOT_ASKED;
    }

    /** Whether they come before anything else. */
    public boolean first() {
        return this == ASKED_FIRST;
    }
}
