package app.backwise.journal.lookback;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.journal.Period;
import app.backwise.journal.KeptAssessments;
import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.lookback.chart.Stripe.About;
import app.backwise.journal.lookback.chart.Stripe.Span;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What was advised and tried while the pain went as it did. That it was at that time says nothing of why. */
@Service
class Background {

    private final KeptAssessments assessments;
    private final KeptExperiments experiments;

    Background(KeptAssessments assessments, KeptExperiments experiments) {
        this.assessments = assessments;
        this.experiments = experiments;
    }

    /** As far as it lies in the period, which ends today: the advice first, each in the order of time. */
    List<Span> of(UUID journalId, Period period) {
        LinkedList<Span> advice = new LinkedList<>();
        for (Kept kept : assessments.since(journalId, period.to().minusDays(KeptAssessments.DAYS_BACK))) {
            Span last = advice.peekLast();
            if (last == null || !last.about().equals(advice(kept))) {
                if (last != null) {
                    advice.removeLast();
                    advice.add(new Span(last.about(), last.from(), kept.on().minusDays(1)));
                }
                advice.add(new Span(advice(kept), kept.on(), period.to()));
            }
        }
        Stream<Span> tries = experiments.all(journalId).stream()
                .map(each -> new Span(tried(each), each.basis().startedOn(), end(each, period.to())));
        return Stream.concat(advice.stream(), tries)
                .filter(span -> !span.to().isBefore(span.from()) && !span.to().isBefore(period.from())
                        && !span.from().isAfter(period.to()))
                .toList();
    }

    private static About advice(Kept kept) {
        return new About(false, kept.category() == null ? "urgency." + kept.urgency() : "category." + kept.category(),
                "");
    }

    private static About tried(Experiment experiment) {
        return new About(true, "activity." + experiment.goal().name().called(), experiment.goal().name().own());
    }

    private static LocalDate end(Experiment experiment, LocalDate today) {
        LocalDate began = experiment.basis().startedOn();
        if (experiment.stoppedOn() != null) {
            return experiment.stoppedOn();
        }
        return experiment.running() ? today : experiment.trials().stream().map(trial -> trial.on())
                .reduce(began, (earlier, later) -> later);
    }
}
