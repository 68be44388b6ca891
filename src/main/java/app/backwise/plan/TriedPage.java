package app.backwise.plan;

import app.backwise.core.followup.PlanNow;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementComfort;
import app.backwise.core.movement.MovementTry;
import app.backwise.core.response.Light;
import app.backwise.core.response.Response;
import app.backwise.core.response.Rule;
import app.backwise.plan.figure.Drawing;
import app.backwise.plan.figure.Figures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the page of a movement of the plan shows.
 *
 * @param movement the movement
 * @param rule what a try is held against
 * @param fromJournal whether the journal tells usual pain; otherwise the latest answers do
 * @param tries what was said of it in the last two weeks, the latest first
 * @param left why it has left the plan
 * @param today the person's day
 */
public record TriedPage(Movement movement, Rule rule, boolean fromJournal, List<MovementTry> tries,
        Optional<MovementComfort.Left> left, LocalDate today) {

    private static final int DAYS_SHOWN = 14;

    /** Empty for a movement that is not of this plan; one that left can still be answered anew for the days that are asked about. */
    static Optional<TriedPage> of(Movement movement, PlanVisit visit, PlanNow now) {
        LocalDate today = visit.today();
        TriedPage page = new TriedPage(movement, visit.record().rule(today).orElseThrow(),
                visit.record().diary().baseline(today).isPresent(),
                visit.record().notes().movements().stream()
                        .filter(each -> each.movement() == movement && each.on().isAfter(today.minusDays(DAYS_SHOWN)))
                        .sorted(Comparator.comparing(MovementTry::on).reversed())
                        .toList(),
                Optional.ofNullable(now.left().get(movement)), today);
        boolean stays = now.movements().contains(movement) || now.added().contains(movement);
        return Optional.of(page).filter(each -> stays || each.left().isPresent() && each.recent());
    }

    public Drawing sign() {
        return Figures.sign(movement);
    }

    public LocalDate yesterday() {
        return today.minusDays(1);
    }

    /** Whether there is an answer that can still be given anew. */
    public boolean recent() {
        return lately().findAny().isPresent();
    }

    /** Whether saying how the next morning was can still change how one of them counts. */
    public boolean morningOpen() {
        return lately().map(MovementTry::response)
                .anyMatch(each -> each == Response.WITHIN_RULE || each == Response.MORE_PAIN_BUT_BACK);
    }

    /** Whether one of them was too much: the journal then asks for the safety questions. */
    public boolean justRed() {
        return lately().anyMatch(each -> each.response().light() == Light.RED);
    }

    private Stream<MovementTry> lately() {
        return tries.stream().filter(each -> !each.on().isBefore(yesterday()));
    }
}
