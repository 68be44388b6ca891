package app.backwise.core.clearance;

import app.backwise.core.decision.Category;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.GetHelp;
import app.backwise.core.decision.Guidance;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.response.DatedResponse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whether anything to exercise may be shown. Only {@link Clear} leads to a dose, a movement or a stage; a red flag
 * leaves the plan at once. For symptoms in the legs see {@link SafetyQuestions}.
 */
public sealed interface Clearance permits Clear, Clearance.HelpFirst, Clearance.HelpAdvised, Clearance.RulesChanged,
        Clearance.QuestionsFirst, Clearance.OwnTeam {

    /** The answers ask to get help: nothing else is said. */
    record HelpFirst(GetHelp help) implements Clearance {}

    /** Later answers, which were not saved, asked to get help: the safety questions have to be answered again. */
    record HelpAdvised() implements Clearance {}

    /** The rules changed since the answers were given, and ask more. */
    record RulesChanged() implements Clearance {}

    /** Symptoms in a leg got worse since the safety questions were answered, on this day: answer them again first. */
    record QuestionsFirst(LocalDate on) implements Clearance {}

    /** The person's own team says what to do. */
    record OwnTeam() implements Clearance {}

    /**
     * What stands now.
     *
     * @param decision the decision on the latest answers
     * @param screening when they were given
     * @param diary the journal
     * @param answered how the back answered what was tried
     */
    static Clearance of(Decision decision, Screening screening, Diary diary, Collection<DatedResponse> answered) {
        if (decision instanceof GetHelp help) {
            return new HelpFirst(help);
        }
        Guidance guidance = (Guidance) decision;
        if (guidance.category() == Category.TRAUMA) {
            return new OwnTeam();
        }
        Optional<LocalDate> legs = legsWorse(screening, diary, answered);
        return legs.isPresent() ? new QuestionsFirst(legs.get()) : new Clear(guidance, screening);
    }

    /** The latest day on which something in a leg got worse that these answers could not know. */
    private static Optional<LocalDate> legsWorse(Screening screening, Diary diary,
            Collection<DatedResponse> answered) {
        return SafetyQuestions.askedFirst(diary, answered)
                .filter(each -> screening.misses(each.on(), each.writtenAt()))
                .map(DatedResponse::on).max(Comparator.naturalOrder());
    }
}
