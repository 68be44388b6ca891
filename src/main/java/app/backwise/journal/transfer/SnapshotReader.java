package app.backwise.journal.transfer;

import static app.backwise.journal.transfer.Field.*;

import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Effect;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.Food;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Place;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.Treatment;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.journal.When;
import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.Snapshot;
import app.backwise.journal.transfer.Problem.Fault;
import app.backwise.journal.transfer.Records.Parts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Understands records as a journal, each as soon as it was read. Whatever is wrong is noted as a problem with its place. */
final class SnapshotReader {

    private static final int ID_MAXIMUM = 40;
    private static final int SHORT_ID_MAXIMUM = 20;
    private static final int CATEGORY_MAXIMUM = 30;
    private static final int ANSWERS_MAXIMUM = 100;

    private final Problems problems;
    private final ItemReader items;
    private final Records<Entry, Treatment> entries;
    private final Records<Day, ActivityDone> days;
    private final Records<WeeklyCheck, OwnActivity> checks;
    private final Records<Kept, Answer> assessments;
    private final PlanItemsReader plan;
    private int records;
    private int parts;

    /** An answer of a saved assessment. */
    private record Answer(String question, List<String> chosen) {}

    SnapshotReader(Problems problems, Instant latest) {
        this.problems = problems;
        this.items = new ItemReader(problems, latest);
        this.entries = new Records<>(items, Kind.ENTRY,
                new Parts<>(Entry.TREATMENTS_MAXIMUM, SnapshotReader::treatment), SnapshotReader::entry, Entry::key);
        this.days = new Records<>(items, Kind.DAY,
                new Parts<>(Day.ACTIVITIES_MAXIMUM, SnapshotReader::activity), SnapshotReader::day, Day::on);
        this.checks = new Records<>(items, Kind.WEEKLY_CHECK,
                new Parts<>(WeeklyCheck.ACTIVITIES_MAXIMUM, SnapshotReader::ownActivity), SnapshotReader::check,
                WeeklyCheck::on);
        this.assessments = new Records<>(items, Kind.ASSESSMENT,
                new Parts<>(ANSWERS_MAXIMUM, this::answer), SnapshotReader::assessment, Kept::key);
        this.plan = new PlanItemsReader(items);
    }

    /** Those of this kind. */
    Records<?, ?> records(Kind kind) {
        return switch (kind) {
            case ENTRY -> entries;
            case DAY -> days;
            case WEEKLY_CHECK -> checks;
            case ASSESSMENT -> assessments;
            default -> plan.records(kind);
        };
    }

    /** Another record or part of this kind is going to be read. */
    void count(Kind kind) {
        records += kind.parent() == Kind.JOURNAL ? 1 : 0;
        parts += kind.parent() == Kind.JOURNAL ? 0 : 1;
        if (records > Kind.RECORDS_MAXIMUM || parts > Kind.PARTS_MAXIMUM) {
            throw problems.last(Item.Place.FILE, Fault.TOO_MANY);
        }
    }

    /** The journal of all that was read, of use only if there are no problems. */
    Snapshot read(Item root) {
        Values values = items.values(root);
        ZoneId zone = values.required(TIME_ZONE, values.zone(TIME_ZONE));
        if (!Kind.FORMAT_NAME.equals(root.get(FORMAT))) {
            problems.add(root.place(), FORMAT, Fault.NOT_OURS);
        } else if (!versions().contains(root.get(VERSION))) {
            problems.add(root.place(), VERSION, Fault.OTHER_VERSION);
        }
        if (!problems.none()) {
            return Snapshot.empty(zone);
        }
        return new Snapshot(zone, entries.all(), days.all(), checks.all(),
                isFirst(root) ? withMoments(assessments.all(), entries.all()) : assessments.all(),
                plan.experiments(), plan.notes());
    }

    private static List<String> versions() {
        return IntStream.rangeClosed(Kind.FIRST_VERSION, Kind.VERSION_NUMBER).mapToObj(Integer::toString).toList();
    }

    private static boolean isFirst(Item root) {
        return Integer.toString(Kind.FIRST_VERSION).equals(root.get(VERSION));
    }

    /** In the first version only the entry saved with an assessment knows when that was. */
    private static List<Kept> withMoments(List<Kept> assessments, List<Entry> entries) {
        Map<UUID, Instant> moments = entries.stream().filter(entry -> entry.assessment() != null)
                .collect(Collectors.toMap(Entry::assessment, entry -> entry.when().recordedAt(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return assessments.stream().map(kept -> new Kept(kept.key(), kept.on(), moments.get(kept.key()),
                kept.rulesVersion(), kept.urgency(), kept.category(), kept.answers())).toList();
    }

    private static Entry entry(Values values, List<Treatment> treatments) {
        When when = when(values);
        int pain = values.requiredRating(PAIN);
        Integer worst = values.rating(WORST);
        if (worst != null && worst < pain) {
            values.fault(WORST, Fault.CONTRADICTION);
        }
        return new Entry(values.required(KEY, values.key(KEY)), when,
                new PainRatings(pain, worst, values.rating(INTERFERENCE)),
                new Symptoms(values.choices(PLACES, Place.class), values.choice(LEG_SYMPTOMS, LegSymptoms.class),
                        values.yesNo(FLARE)),
                treatments, values.text(NOTE, Entry.NOTE_MAXIMUM), values.key(ASSESSMENT));
    }

    private static When when(Values values) {
        Instant felt = values.required(FELT_AT, values.moment(FELT_AT));
        Instant recorded = values.required(RECORDED_AT, values.moment(RECORDED_AT));
        Instant edited = values.moment(EDITED_AT);
        ZoneId zone = values.required(ZONE, values.zone(ZONE));
        return felt == null || recorded == null || zone == null ? null : new When(felt, recorded, edited, zone);
    }

    private static Treatment treatment(Values values) {
        return new Treatment(values.name(NAME, Treatment.NAME_MAXIMUM), values.choice(EFFECT, Effect.class));
    }

    private static Day day(Values values, List<ActivityDone> activities) {
        return new Day(values.required(DATE, values.date(DATE)),
                new Recorded(values.required(RECORDED_AT, values.moment(RECORDED_AT)), values.moment(EDITED_AT),
                        values.required(ZONE, values.zone(ZONE))),
                new Rest(values.hours(SLEEP_HOURS), values.rating(SLEEP_QUALITY), values.hours(SITTING_HOURS)),
                new Feeling(values.rating(STRESS), values.rating(MOOD)), values.choice(FOOD, Food.class),
                values.text(ENJOYABLE, Day.ENJOYABLE_MAXIMUM), activities, values.yesNo(BACK_TO_USUAL));
    }

    private static ActivityDone activity(Values values) {
        return new ActivityDone(values.name(NAME, ActivityDone.NAME_MAXIMUM),
                values.number(MINUTES, 1, ActivityDone.MINUTES_MAXIMUM), values.rating(EFFORT),
                values.rating(PAIN_DURING));
    }

    private static WeeklyCheck check(Values values, List<OwnActivity> activities) {
        return new WeeklyCheck(values.required(DATE, values.date(DATE)),
                values.required(RECORDED_AT, values.moment(RECORDED_AT)), values.required(ZONE, values.zone(ZONE)),
                values.requiredRating(PAIN), values.requiredRating(ENJOYMENT), values.requiredRating(GENERAL_ACTIVITY),
                values.rating(CONFIDENCE), activities);
    }

    private static OwnActivity ownActivity(Values values) {
        return new OwnActivity(values.name(NAME, OwnActivity.NAME_MAXIMUM), values.requiredRating(ABILITY));
    }

    private static Kept assessment(Values values, List<Answer> answers) {
        Map<String, List<String>> byQuestion = new TreeMap<>();
        answers.forEach(answer -> byQuestion.put(answer.question(), answer.chosen()));
        if (byQuestion.size() < answers.size()) {
            values.fault(QUESTION, Fault.DOUBLED);
        }
        return new Kept(values.required(KEY, values.key(KEY)),
                values.required(DATE, values.date(DATE)), values.moment(RECORDED_AT),
                values.required(RULES_VERSION, values.id(RULES_VERSION, SHORT_ID_MAXIMUM)),
                values.required(URGENCY, values.id(URGENCY, SHORT_ID_MAXIMUM)), values.id(CATEGORY, CATEGORY_MAXIMUM),
                byQuestion);
    }

    /** What was chosen counts as well, because there is no other end to it. */
    private Answer answer(Values values) {
        String question = values.required(QUESTION, values.id(QUESTION, ID_MAXIMUM));
        List<String> chosen = values.required(CHOSEN, values.ids(CHOSEN, ID_MAXIMUM));
        chosen.forEach(each -> count(Kind.ANSWER));
        return new Answer(question, chosen);
    }
}
