package app.backwise.journal.transfer;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.Snapshot;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file would add to a journal, what both have, and where they differ.
 *
 * @param notes of the plan, of which what was said later stays, so that they never differ
 * @param theirNotes all notes of the file
 * @param oneEnds whether two experiments would run, of which one has to be ended
 */
record Comparison(ZoneId zone, Part<Entry> entries, Part<Day> days, Part<WeeklyCheck> checks, Part<Kept> assessments,
        Part<Experiment> experiments, Part<Item> notes, CaseNotes theirNotes, boolean oneEnds) {

    /** The records of one kind. */
    record Part<T>(List<T> added, int same, List<Conflict<T>> conflicts) {

        static <T> Part<T> of(List<T> mine, List<T> theirs, Function<T, ?> identity) {
            Map<Object, T> known = mine.stream().collect(Collectors.toMap(identity, Function.identity()));
            List<T> added = new ArrayList<>();
            List<Conflict<T>> conflicts = new ArrayList<>();
            for (T each : theirs) {
                T before = known.get(identity.apply(each));
                if (before == null) {
                    added.add(each);
                } else if (!before.equals(each)) {
                    conflicts.add(new Conflict<>(before, each));
                }
            }
            return new Part<>(added, theirs.size() - added.size() - conflicts.size(), conflicts);
        }

        List<T> changes(boolean takeTheirs) {
            Stream<T> taken = takeTheirs ? conflicts.stream().map(Conflict::theirs) : Stream.of();
            return Stream.concat(added.stream(), taken).toList();
        }
    }

    /** Two versions of a record. */
    record Conflict<T>(T mine, T theirs) {}

    static Comparison of(Snapshot mine, Snapshot theirs) {
        return new Comparison(theirs.zone(), Part.of(mine.entries(), theirs.entries(), Entry::key),
                Part.of(mine.days(), theirs.days(), Day::on), Part.of(mine.checks(), theirs.checks(), WeeklyCheck::on),
                Part.of(mine.assessments(), theirs.assessments(), Kept::key),
                Part.of(mine.experiments().all(), theirs.experiments().all(), Experiment::key),
                notes(mine.plan(), theirs.plan()), theirs.plan(), twoRun(mine.experiments(), theirs.experiments()));
    }

    private static Part<Item> notes(CaseNotes mine, CaseNotes theirs) {
        Set<Item> before = new HashSet<>(PlanItems.of(mine));
        List<Item> added = PlanItems.of(mine.joined(theirs)).stream().filter(item -> !before.contains(item)).toList();
        return new Part<>(added, theirs.size() - added.size(), List.of());
    }

    private static boolean twoRun(Experiments mine, Experiments theirs) {
        return mine.running().isPresent() && theirs.running().isPresent()
                && !mine.running().get().key().equals(theirs.running().get().key());
    }

    /** What has to be written: what is new, and of what differs the version of the file, if that is wanted. */
    Snapshot changes(boolean takeTheirs) {
        return new Snapshot(zone, entries.changes(takeTheirs), days.changes(takeTheirs), checks.changes(takeTheirs),
                assessments.changes(takeTheirs), new Experiments(experiments.changes(takeTheirs)), theirNotes);
    }

    int added() {
        return parts().mapToInt(part -> part.added().size()).sum();
    }

    int same() {
        return parts().mapToInt(Part::same).sum();
    }

    int conflicts() {
        return parts().mapToInt(part -> part.conflicts().size()).sum();
    }

    private Stream<Part<?>> parts() {
        return Stream.of(entries, days, checks, assessments, experiments, notes);
    }
}
