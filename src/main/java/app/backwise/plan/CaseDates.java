package app.backwise.plan;

import app.backwise.core.experiment.ReturningActivity;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.followup.CaseRecord;
import app.backwise.core.prompt.LatestAssessment;
import app.backwise.journal.VisitorJournal;
import app.backwise.plan.feed.PlanDate;
import app.backwise.plan.feed.PlanDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The dates of a plan, for calendars. While the plan waits there is none of anything to try. */
@Component
class CaseDates implements PlanDates {

    private final CaseReader reader;

    CaseDates(CaseReader reader) {
        this.reader = reader;
    }

    @Override
    public List<PlanDate> from(VisitorJournal journal, LocalDate today) {
        CaseRecord record = reader.read(journal, today);
        Stream<PlanDate> lookAgain = record.assessed().flatMap(LatestAssessment::lookAgainOn)
                .filter(day -> !day.isBefore(today))
                .map(day -> new PlanDate(PlanDate.Occasion.LOOK_AGAIN, day)).stream();
        Stream<PlanDate> toTry = record.clear().stream().flatMap(clear -> toTry(record, today));
        return Stream.concat(lookAgain, toTry).toList();
    }

    private static Stream<PlanDate> toTry(CaseRecord record, LocalDate today) {
        Optional<PlanDate> next = record.next(today).flatMap(Verdict::on)
                .map(day -> new PlanDate(PlanDate.Occasion.NEXT_STEP, day));
        return Stream.concat(next.stream(), record.experiments().comesBack(record.paused(), today).stream()
                .map(ReturningActivity::on).distinct().map(day -> new PlanDate(PlanDate.Occasion.TRY_AGAIN, day)));
    }
}
