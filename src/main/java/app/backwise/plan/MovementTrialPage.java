package app.backwise.plan;

import app.backwise.core.followup.Programme;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.Left;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.response.PainRule;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.response.TrafficLight;
import app.backwise.core.response.UsualPain;
import app.backwise.figure.Drawing;
import app.backwise.figure.Figures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the page of a movement of the plan shows.
 *
 * @param movement the movement
 * @param usualPain usual pain of today
 * @param tries what was said of it in the last two weeks, the latest first
 * @param left why it has left the plan
 * @param today the person's day
 */
public record MovementTrialPage(Movement movement, UsualPain usualPain, List<MovementTrial> tries,
        Optional<Left> left, LocalDate today) {

    private static final int DAYS_SHOWN = 14;

    /**
     * Empty for a movement that is not of this plan; one that left can still be answered anew for the days that are
     * asked about.
     */
    static Optional<MovementTrialPage> of(Movement movement, CaseVisit visit, Programme now) {
        LocalDate today = visit.today();
        MovementTrialPage page = new MovementTrialPage(movement, visit.record().usualPain(today).orElseThrow(),
                visit.record().notes().movements().stream()
                        .filter(each -> each.movement() == movement && each.on().isAfter(today.minusDays(DAYS_SHOWN)))
                        .sorted(Comparator.comparing(MovementTrial::on).reversed())
                        .toList(),
                Optional.ofNullable(now.movements().left().get(movement)), today);
        boolean stays = now.movements().have(movement);
        return Optional.of(page).filter(each -> stays || each.left().isPresent() && each.recent());
    }

    public PainRule rule() {
        return usualPain.rule();
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
        return lately().map(MovementTrial::response)
                .anyMatch(each -> each == SymptomResponse.WITHIN_RULE || each == SymptomResponse.MORE_PAIN_BUT_BACK);
    }

    /** Whether one of them was too much: the journal then asks for the safety questions. */
    public boolean justRed() {
        return lately().anyMatch(each -> each.response().light() == TrafficLight.RED);
    }

    private Stream<MovementTrial> lately() {
        return tries.stream().filter(each -> !each.on().isBefore(yesterday()));
    }
}
