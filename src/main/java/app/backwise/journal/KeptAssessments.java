package app.backwise.journal;

import app.backwise.core.assessment.Questions;
import app.backwise.core.history.AnsweredAssessment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The saved assessments of a journal, which another feature keeps, for what looks back at them. */
public interface KeptAssessments {

    /**
     * A saved assessment.
     *
     * @param key names it within its journal, in exports too
     * @param at when the answers were given, or null if that is not known
     * @param rulesVersion the version of the rules that decided
     * @param urgency id of the urgency
     * @param category id of the category, or null
     * @param answers option ids by question id, both in order
     */
    record Kept(UUID key, LocalDate on, Instant at, String rulesVersion, String urgency, String category,
            Map<String, List<String>> answers) {

        /** Its answers, as far as today's questions know them. */
        public AnsweredAssessment answered(ZoneId zone) {
            return new AnsweredAssessment(key, on, at == null ? on.atStartOfDay(zone).toInstant() : at,
                    Questions.read(answers));
        }
    }

    /** How far back one looks: about a year. Older answers are no ground for anything. */
    int DAYS_BACK = 400;

    /** Those of a journal since a day, oldest first. */
    List<Kept> since(UUID journalId, LocalDate from);
}
