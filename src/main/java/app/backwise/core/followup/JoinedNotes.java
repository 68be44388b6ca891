package app.backwise.core.followup;

import app.backwise.core.movement.MovementTrial;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.StageHeld;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two journals kept of the same plan, in one: of both, what was said later. */
final class JoinedNotes {

    /** Whole, so that the order of two journals never matters. */
    private static final Comparator<StageHeld> LATER_STAGE = Comparator.comparing(StageHeld::since)
            .thenComparing(StageHeld::stage, Comparator.reverseOrder())
            .thenComparing(held -> held.flare().orElse(LocalDate.MIN))
            .thenComparing(StageHeld::startingPain, Comparator.reverseOrder());

    private JoinedNotes() {}

    static CaseNotes of(CaseNotes one, CaseNotes other) {
        return new CaseNotes(
                Stream.of(one.stage(), other.stage()).filter(Objects::nonNull).max(LATER_STAGE).orElse(null),
                joined(one.confirmations(), other.confirmations(), Confirmation::criterion,
                        Comparator.comparing(Confirmation::on).thenComparing(each -> !each.yes())),
                joined(one.movements(), other.movements(), CaseNotes::identity,
                        Comparator.comparing(MovementTrial::writtenAt)
                                .thenComparing(MovementTrial::response)),
                joined(one.dismissals(), other.dismissals(), Dismissal::trigger, Comparator.comparing(Dismissal::on)),
                Stream.of(one.helpAdvisedAt(), other.helpAdvisedAt()).filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()).orElse(null));
    }

    private static <T> List<T> joined(List<T> one, List<T> other, Function<T, ?> identity, Comparator<T> later) {
        return List.copyOf(Stream.concat(one.stream(), other.stream())
                .collect(Collectors.toMap(identity, each -> each, BinaryOperator.maxBy(later))).values());
    }
}
