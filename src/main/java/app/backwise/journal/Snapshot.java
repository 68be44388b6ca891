package app.backwise.journal;

import app.backwise.core.experiment.Experiments;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.WeeklyCheck;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * All that a journal holds. Two snapshots are equal if the journals are the same.
 *
 * @param zone the zone in which the days to come begin
 * @param entries by time, then by key
 * @param days by date, at most one for each
 * @param checks by date, at most one for each
 * @param assessments by date, then by key
 * @param experiments in the order they were started
 * @param plan what else the plan keeps
 */
public record Snapshot(ZoneId zone, List<Entry> entries, List<Day> days, List<WeeklyCheck> checks,
        List<KeptAssessments.Kept> assessments, Experiments experiments, CaseNotes plan) {

    public Snapshot {
        entries = entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.when().feltAt()).thenComparing(Entry::key))
                .toList();
        days = days.stream().sorted(Comparator.comparing(Day::on)).toList();
        checks = checks.stream().sorted(Comparator.comparing(WeeklyCheck::on)).toList();
        assessments = assessments.stream()
                .sorted(Comparator.comparing(KeptAssessments.Kept::on).thenComparing(KeptAssessments.Kept::key))
                .toList();
    }

    /** A journal without anything in it. */
    public static Snapshot empty(ZoneId zone) {
        return new Snapshot(zone, List.of(), List.of(), List.of(), List.of(), Experiments.none(), CaseNotes.none());
    }

    /** The number of records. */
    public int size() {
        return entries.size() + days.size() + checks.size() + assessments.size() + experiments.all().size()
                + plan.size();
    }
}
