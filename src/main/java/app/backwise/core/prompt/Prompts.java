package app.backwise.core.prompt;

import app.backwise.core.clearance.Clearance;
import app.backwise.core.clearance.SafetyQuestions;
import app.backwise.core.clearance.Screening;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.prompt.Prompt.Trigger;
import app.backwise.core.response.DatedResponse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that prompts are made from.
 *
 * @param safety whether a red flag is open
 * @param assessed what the latest assessment has left
 * @param diary the journal; its entries of two weeks, its summaries and checks since the episode began
 * @param answered how the back answered what was tried
 */
public record Prompts(Clearance safety, LatestAssessment assessed, Diary diary, List<DatedResponse> answered) {

    private static final int RECENT = 14;

    public Prompts {
        answered = List.copyOf(answered);
    }

    /** All that stand on this day, most urgent first. */
    public List<Prompt> all(LocalDate today) {
        return Stream.of(legs().stream(), wentBadly(today).stream(), new PainPrompts(diary, assessed, today).all(),
                new EpisodePrompts(diary, assessed, today).all())
                .flatMap(prompts -> prompts)
                .filter(prompt -> prompt.trigger().mayAskSoon() || !assessed.screening().lately(today))
                .filter(prompt -> !helpFirst() || prompt.trigger().besideHelp())
                .sorted(Comparator.comparing(Prompt::trigger))
                .toList();
    }

    /** The one to show: the most urgent that was not put away since it came up. */
    public Optional<Prompt> next(Collection<Dismissal> dismissals, LocalDate today) {
        return all(today).stream()
                .filter(prompt -> dismissals.stream().noneMatch(dismissal -> dismissal.covers(prompt)))
                .findFirst();
    }

    private boolean helpFirst() {
        return safety instanceof Clearance.HelpFirst || safety instanceof Clearance.HelpAdvised;
    }

    private Optional<Prompt> legs() {
        if (safety instanceof Clearance.QuestionsFirst first) {
            return Optional.of(Prompt.of(Trigger.LEGS_WORSE, first.on()));
        }
        return Optional.empty();
    }

    private Optional<Prompt> wentBadly(LocalDate today) {
        Screening answers = assessed.screening();
        return answered.stream().filter(each -> SafetyQuestions.after(each.response()).on(today, answers).asked())
                .filter(each -> answers.misses(each.on(), each.writtenAt())).map(DatedResponse::on)
                .max(Comparator.naturalOrder())
                .filter(on -> on.isAfter(today.minusDays(RECENT)))
                .map(on -> Prompt.of(Trigger.WENT_BADLY, on));
    }
}
