package app.backwise;

import app.backwise.assessment.SavedResultFormat;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.file.Formats;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.log.CheckFormat;
import app.backwise.journal.log.DayFormat;
import app.backwise.journal.log.EntryFormat;
import app.backwise.plan.log.ExperimentFormat;
import app.backwise.plan.log.NotesFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The records of a whole journal by what they are, for tests that make journals or look into them. */
public record JournalRecords(List<Entry> entries, List<Day> days, List<WeeklyCheck> checks, List<Kept> assessments,
        List<Experiment> experiments, CaseNotes plan) {

    /** All formats, for tests without the site. */
    public static final Formats FORMATS = new Formats(Stream.concat(
            Stream.<RecordFormat<?>>of(EntryFormat.ENTRIES, DayFormat.DAYS, CheckFormat.CHECKS,
                    SavedResultFormat.RESULTS, ExperimentFormat.EXPERIMENTS),
            NotesFormat.ALL.stream()).toList());

    public static JournalRecords of(Snapshot journal) {
        return new JournalRecords(journal.of(EntryFormat.ENTRIES), journal.of(DayFormat.DAYS),
                journal.of(CheckFormat.CHECKS), journal.of(SavedResultFormat.RESULTS),
                journal.of(ExperimentFormat.EXPERIMENTS), NotesFormat.read(journal));
    }

    public static JournalRecords entries(List<Entry> entries) {
        return new JournalRecords(entries, List.of(), List.of(), List.of(), List.of(), CaseNotes.none());
    }

    /** These as a whole journal. */
    public Snapshot in(ZoneId zone) {
        return NotesFormat.write(plan, Snapshot.empty(zone)
                .with(EntryFormat.ENTRIES, entries)
                .with(DayFormat.DAYS, days)
                .with(CheckFormat.CHECKS, checks)
                .with(SavedResultFormat.RESULTS, assessments)
                .with(ExperimentFormat.EXPERIMENTS, new Experiments(experiments).all()));
    }
}
