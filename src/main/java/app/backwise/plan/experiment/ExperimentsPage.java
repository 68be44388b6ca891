package app.backwise.plan.experiment;

import app.backwise.core.experiment.Experiments;
import app.backwise.core.journal.statistics.BoomAndBust;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page of all experiments shows.
 *
 * @param running the one that runs, or null
 * @param returns what comes back, and when
 * @param history what can be done again
 * @param all each of them
 * @param boom much more activity than usual and a worse day after it, if that was lately; or null
 */
public record ExperimentsPage(ExperimentPage running, List<ReturnLine> returns, List<HistoryLine> history,
        List<ExperimentPage> all, BoomAndBust boom) {

    private static final int WARNED_DAYS = 14;

    static ExperimentsPage of(ClearVisit visit) {
        Experiments experiments = visit.experiments();
        boolean held = Experiments.held(visit.clear(), visit.usualPain().rule()).isPresent();
        return new ExperimentsPage(
                experiments.running().map(running -> ExperimentPage.of(visit, running)).orElse(null),
                experiments.comesBack(visit.paused(), visit.today()).stream()
                        .map(each -> ReturnLine.of(each, held)).toList(),
                experiments.history(visit.paused(), visit.today()).stream().map(HistoryLine::new).toList(),
                experiments.all().stream().map(experiment -> ExperimentPage.of(visit, experiment)).toList(),
                boom(visit));
    }

    private static BoomAndBust boom(ClearVisit visit) {
        LocalDate from = visit.today().minusDays(WARNED_DAYS);
        return BoomAndBust.in(visit.record().diary()).stream().filter(each -> !each.on().isBefore(from))
                .reduce((earlier, later) -> later).orElse(null);
    }
}
