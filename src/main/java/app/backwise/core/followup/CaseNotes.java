package app.backwise.core.followup;

import app.backwise.core.movement.MovementTrial;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.StageHeld;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a plan keeps besides experiments.
 *
 * @param stage the stage that was kept last, or null
 * @param confirmations the person's own answers, the latest to each criterion
 * @param movements the movements tried, each once a day
 * @param dismissals the prompts put away, the latest of each kind
 * @param helpAdvisedAt when answers last asked to get help, or null; the answers themselves are not kept
 */
public record CaseNotes(StageHeld stage, List<Confirmation> confirmations, List<MovementTrial> movements,
        List<Dismissal> dismissals, Instant helpAdvisedAt) {

    public CaseNotes {
        confirmations = sorted(confirmations, Comparator.comparing(Confirmation::criterion));
        movements = sorted(movements, Comparator.comparing(MovementTrial::on).thenComparing(MovementTrial::movement));
        dismissals = sorted(dismissals, Comparator.comparing(Dismissal::trigger));
    }

    /** Nothing yet. */
    public static CaseNotes none() {
        return new CaseNotes(null, List.of(), List.of(), List.of(), null);
    }

    /** The number of things said. */
    public int size() {
        return (stage == null ? 0 : 1) + confirmations.size() + movements.size() + dismissals.size()
                + (helpAdvisedAt == null ? 0 : 1);
    }

    /** Whether there is nothing. */
    public boolean empty() {
        return equals(none());
    }

    /** The same in this stage. */
    public CaseNotes with(StageHeld held) {
        return new CaseNotes(held, confirmations, movements, dismissals, helpAdvisedAt);
    }

    /** The same with this answer in the place of an earlier one to its criterion. */
    public CaseNotes with(Confirmation confirmation) {
        return new CaseNotes(stage, replaced(confirmations, confirmation, Confirmation::criterion), movements,
                dismissals,
                helpAdvisedAt);
    }

    /** The same with this movement tried, in the place of what was said of it on that day. */
    public CaseNotes with(MovementTrial tried) {
        return new CaseNotes(stage, confirmations, replaced(movements, tried, CaseNotes::identity), dismissals,
                helpAdvisedAt);
    }

    /** The same with this prompt put away. */
    public CaseNotes with(Dismissal dismissal) {
        return new CaseNotes(stage, confirmations, movements, replaced(dismissals, dismissal, Dismissal::trigger),
                helpAdvisedAt);
    }

    /** The same, with answers that asked to get help at this moment: the stages are left, and begin anew after it. */
    public CaseNotes helpAdvised(Instant at) {
        return new CaseNotes(null, confirmations, movements, dismissals, at);
    }

    /**
     * Those of two journals in one: of both, what was said later; of stages on one day the earlier stage, which asks
     * for less.
     */
    public CaseNotes joined(CaseNotes other) {
        return JoinedNotes.of(this, other);
    }

    static List<Object> identity(MovementTrial tried) {
        return List.of(tried.movement(), tried.on());
    }

    private static <T> List<T> replaced(List<T> all, T added, Function<T, ?> identity) {
        return Stream.concat(all.stream().filter(each -> !identity.apply(each).equals(identity.apply(added))),
                Stream.of(added)).toList();
    }

    private static <T> List<T> sorted(Collection<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }
}
