package app.backwise.core.followup;

import app.backwise.core.movement.MovementTry;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.StageHeld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
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
public record PlanNotes(StageHeld stage, List<Confirmation> confirmations, List<MovementTry> movements,
        List<Dismissal> dismissals, Instant helpAdvisedAt) {

    /** Whole, so that the order of two journals never matters. */
    private static final Comparator<StageHeld> LATER_STAGE = Comparator.comparing(StageHeld::since)
            .thenComparing(StageHeld::stage, Comparator.reverseOrder())
            .thenComparing(held -> held.flare().orElse(LocalDate.MIN))
            .thenComparing(StageHeld::startingPain, Comparator.reverseOrder());

    public PlanNotes {
        confirmations = sorted(confirmations, Comparator.comparing(Confirmation::criterion));
        movements = sorted(movements, Comparator.comparing(MovementTry::on).thenComparing(MovementTry::movement));
        dismissals = sorted(dismissals, Comparator.comparing(Dismissal::kind));
    }

    /** Nothing yet. */
    public static PlanNotes none() {
        return new PlanNotes(null, List.of(), List.of(), List.of(), null);
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
    public PlanNotes with(StageHeld held) {
        return new PlanNotes(held, confirmations, movements, dismissals, helpAdvisedAt);
    }

    /** The same with this answer in the place of an earlier one to its criterion. */
    public PlanNotes with(Confirmation confirmation) {
        return new PlanNotes(stage, replaced(confirmations, confirmation, Confirmation::criterion), movements,
                dismissals,
                helpAdvisedAt);
    }

    /** The same with this movement tried, in the place of what was said of it on that day. */
    public PlanNotes with(MovementTry tried) {
        return new PlanNotes(stage, confirmations, replaced(movements, tried, PlanNotes::identity), dismissals,
                helpAdvisedAt);
    }

    /** The same with this prompt put away. */
    public PlanNotes with(Dismissal dismissal) {
        return new PlanNotes(stage, confirmations, movements, replaced(dismissals, dismissal, Dismissal::kind),
                helpAdvisedAt);
    }

    /** The same, with answers that asked to get help at this moment: the stages are left, and begin anew after it. */
    public PlanNotes helpAdvised(Instant at) {
        return new PlanNotes(null, confirmations, movements, dismissals, at);
    }

    /**
     * Those of two journals in one: of both, what was said later; of stages on one day the earlier stage, which asks for
     * less.
     */
    public PlanNotes joined(PlanNotes other) {
        return new PlanNotes(
                Stream.of(stage, other.stage).filter(Objects::nonNull).max(LATER_STAGE).orElse(null),
                joined(confirmations, other.confirmations, Confirmation::criterion,
                        Comparator.comparing(Confirmation::on).thenComparing(each -> !each.yes())),
                joined(movements, other.movements, PlanNotes::identity, Comparator.comparing(MovementTry::writtenAt)
                        .thenComparing(MovementTry::response)),
                joined(dismissals, other.dismissals, Dismissal::kind, Comparator.comparing(Dismissal::on)),
                Stream.of(helpAdvisedAt, other.helpAdvisedAt).filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()).orElse(null));
    }

    private static List<Object> identity(MovementTry tried) {
        return List.of(tried.movement(), tried.on());
    }

    private static <T> List<T> replaced(List<T> all, T added, Function<T, ?> identity) {
        return Stream.concat(all.stream().filter(each -> !identity.apply(each).equals(identity.apply(added))),
                Stream.of(added)).toList();
    }

    private static <T> List<T> joined(List<T> one, List<T> other, Function<T, ?> identity, Comparator<T> later) {
        return List.copyOf(Stream.concat(one.stream(), other.stream())
                .collect(Collectors.toMap(identity, each -> each, BinaryOperator.maxBy(later))).values());
    }

    private static <T> List<T> sorted(Collection<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }
}
