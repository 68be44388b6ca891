package app.backwise.journal.transfer;

import static app.backwise.journal.transfer.Field.*;

import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Effect;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Food;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.Place;
import app.backwise.core.journal.Treatment;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.journal.When;
import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.Snapshot;
import app.backwise.journal.transfer.Problem.Fault;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Understands records as a journal. Whatever is wrong is noted as a problem with its place. */
final class SnapshotReader {

    private static final int ID_MAXIMUM = 40;
    private static final int SHORT_ID_MAXIMUM = 20;
    private static final int CATEGORY_MAXIMUM = 30;

    private final Problems problems;
    private final ItemReader items;
    private final PlanItemsReader plan;

    SnapshotReader(Problems problems, Instant latest) {
        this.problems = problems;
        this.items = new ItemReader(problems, latest);
        this.plan = new PlanItemsReader(problems, items);
    }

    /** The journal, of use only if there are no problems. */
    Snapshot read(Item root) {
        Values values = items.values(root);
        ZoneId zone = values.required(TIME_ZONE, values.zone(TIME_ZONE));
        if (!Kind.FORMAT_NAME.equals(root.get(FORMAT))) {
            problems.add(root.place(), FORMAT, Fault.NOT_OURS);
        } else if (!versions().contains(root.get(VERSION))) {
            problems.add(root.place(), VERSION, Fault.OTHER_VERSION);
        }
        if (root.parts().size() > Kind.RECORDS_MAXIMUM) {
            problems.add(root.place(), Fault.TOO_MANY);
            return Snapshot.empty(zone);
        }
        List<Entry> entries = items.all(root, Kind.ENTRY, this::entry, Entry::key);
        List<Day> days = items.all(root, Kind.DAY, this::day, Day::on);
        List<WeeklyCheck> checks = items.all(root, Kind.WEEKLY_CHECK, this::check, WeeklyCheck::on);
        List<Kept> assessments = items.all(root, Kind.ASSESSMENT, this::assessment, Kept::key);
        return new Snapshot(zone, entries, days, checks,
                isFirst(root) ? withMoments(assessments, entries) : assessments,
                plan.experiments(root), plan.notes(root));
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

    private Entry entry(Item item) {
        Values values = items.values(item);
        When when = when(values);
        int pain = values.requiredRating(PAIN);
        Integer worst = values.rating(WORST);
        if (worst != null && worst < pain) {
            values.fault(WORST, Fault.CONTRADICTION);
        }
        List<Treatment> treatments = items.parts(item, Kind.TREATMENT, Entry.TREATMENTS_MAXIMUM, part -> new Treatment(
                part.name(NAME, Treatment.NAME_MAXIMUM), part.choice(EFFECT, Effect.class)));
        return items.made(values, item, () -> new Entry(values.required(KEY, values.key(KEY)), when, pain, worst,
                values.rating(INTERFERENCE), values.choices(PLACES, Place.class),
                values.choice(LEG_SYMPTOMS, LegSymptoms.class), values.yesNo(FLARE), treatments,
                values.text(NOTE, Entry.NOTE_MAXIMUM), values.key(ASSESSMENT)));
    }

    private static When when(Values values) {
        Instant felt = values.required(FELT_AT, values.moment(FELT_AT));
        Instant recorded = values.required(RECORDED_AT, values.moment(RECORDED_AT));
        Instant edited = values.moment(EDITED_AT);
        ZoneId zone = values.required(ZONE, values.zone(ZONE));
        return felt == null || recorded == null || zone == null ? null : new When(felt, recorded, edited, zone);
    }

    private Day day(Item item) {
        Values values = items.values(item);
        List<ActivityDone> activities = items.parts(item, Kind.ACTIVITY, Day.ACTIVITIES_MAXIMUM,
                part -> new ActivityDone(
                        part.name(NAME, ActivityDone.NAME_MAXIMUM),
                        part.number(MINUTES, 1, ActivityDone.MINUTES_MAXIMUM),
                        part.rating(EFFORT), part.rating(PAIN_DURING)));
        return items.made(values, item, () -> new Day(values.required(DATE, values.date(DATE)),
                values.required(RECORDED_AT, values.moment(RECORDED_AT)), values.moment(EDITED_AT),
                values.required(ZONE, values.zone(ZONE)), values.hours(SLEEP_HOURS), values.rating(SLEEP_QUALITY),
                values.hours(SITTING_HOURS), values.rating(STRESS), values.rating(MOOD),
                values.choice(FOOD, Food.class),
                values.text(ENJOYABLE, Day.ENJOYABLE_MAXIMUM), activities, values.yesNo(BACK_TO_USUAL)));
    }

    private WeeklyCheck check(Item item) {
        Values values = items.values(item);
        List<OwnActivity> activities = items.parts(item, Kind.OWN_ACTIVITY, WeeklyCheck.ACTIVITIES_MAXIMUM,
                part -> new OwnActivity(part.name(NAME, OwnActivity.NAME_MAXIMUM),
                        part.requiredRating(ABILITY)));
        return items.made(values, item, () -> new WeeklyCheck(values.required(DATE, values.date(DATE)),
                values.required(RECORDED_AT, values.moment(RECORDED_AT)), values.required(ZONE, values.zone(ZONE)),
                values.requiredRating(PAIN), values.requiredRating(ENJOYMENT), values.requiredRating(GENERAL_ACTIVITY),
                values.rating(CONFIDENCE), activities));
    }

    private Kept assessment(Item item) {
        Values values = items.values(item);
        Map<String, List<String>> answers = new TreeMap<>();
        for (Item part : item.parts(Kind.ANSWER)) {
            Values answer = items.values(part);
            String question = answer.required(QUESTION, answer.id(QUESTION, ID_MAXIMUM));
            List<String> chosen = answer.required(CHOSEN, answer.ids(CHOSEN, ID_MAXIMUM));
            if (answer.sound() && answers.put(question, chosen.stream().sorted().toList()) != null) {
                answer.fault(QUESTION, Fault.DOUBLED);
            }
        }
        return items.made(values, item, () -> new Kept(values.required(KEY, values.key(KEY)),
                values.required(DATE, values.date(DATE)), values.moment(RECORDED_AT),
                values.required(RULES_VERSION, values.id(RULES_VERSION, SHORT_ID_MAXIMUM)),
                values.required(URGENCY, values.id(URGENCY, SHORT_ID_MAXIMUM)), values.id(CATEGORY, CATEGORY_MAXIMUM),
                answers));
    }
}
