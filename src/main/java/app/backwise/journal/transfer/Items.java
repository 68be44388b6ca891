package app.backwise.journal.transfer;

import static app.backwise.journal.transfer.Field.*;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.Snapshot;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** Writes a journal out as records. */
final class Items {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Items() {}

    static Item of(Snapshot journal, Instant exportedAt) {
        Item root = Item.of(Kind.JOURNAL)
                .with(FORMAT, Kind.FORMAT_NAME)
                .with(VERSION, Kind.VERSION_NUMBER)
                .with(EXPORTED_AT, exportedAt.truncatedTo(ChronoUnit.MICROS))
                .with(TIME_ZONE, journal.zone());
        journal.entries().forEach(entry -> root.parts().add(of(entry)));
        journal.days().forEach(day -> root.parts().add(of(day)));
        journal.checks().forEach(check -> root.parts().add(of(check)));
        journal.assessments().forEach(assessment -> root.parts().add(of(assessment)));
        journal.experiments().all().forEach(experiment -> root.parts().add(PlanItems.of(experiment)));
        root.parts().addAll(PlanItems.of(journal.plan()));
        return root;
    }

    static Item of(Entry entry) {
        Item item = Item.of(Kind.ENTRY)
                .with(KEY, entry.key())
                .with(DATE, entry.when().day())
                .with(TIME, CLOCK.format(entry.when().local()))
                .with(LATE, entry.when().late())
                .with(FELT_AT, entry.when().feltAt())
                .with(RECORDED_AT, entry.when().recordedAt())
                .with(EDITED_AT, entry.when().editedAt())
                .with(ZONE, entry.when().zone())
                .with(PAIN, entry.pain())
                .with(WORST, entry.worst())
                .with(INTERFERENCE, entry.interference())
                .with(PLACES, entry.places().stream().sorted().map(Ids::of).collect(Collectors.joining(" ")))
                .with(LEG_SYMPTOMS, entry.legs())
                .with(FLARE, entry.flare())
                .with(NOTE, entry.note())
                .with(ASSESSMENT, entry.assessment());
        entry.treatments().forEach(treatment -> item.parts().add(
                Item.of(Kind.TREATMENT).with(NAME, treatment.name()).with(EFFECT, treatment.effect())));
        return item;
    }

    static Item of(Day day) {
        Item item = Item.of(Kind.DAY)
                .with(DATE, day.on())
                .with(LATE, day.late())
                .with(RECORDED_AT, day.recordedAt())
                .with(EDITED_AT, day.editedAt())
                .with(ZONE, day.zone())
                .with(SLEEP_HOURS, day.sleepHours())
                .with(SLEEP_QUALITY, day.sleepQuality())
                .with(SITTING_HOURS, day.sittingHours())
                .with(STRESS, day.stress())
                .with(MOOD, day.mood())
                .with(FOOD, day.food())
                .with(ENJOYABLE, day.enjoyable())
                .with(BACK_TO_USUAL, day.backToUsual());
        day.activities().forEach(activity -> item.parts().add(Item.of(Kind.ACTIVITY)
                .with(NAME, activity.name())
                .with(MINUTES, activity.minutes())
                .with(EFFORT, activity.effort())
                .with(PAIN_DURING, activity.painDuring())));
        return item;
    }

    static Item of(WeeklyCheck check) {
        Item item = Item.of(Kind.WEEKLY_CHECK)
                .with(DATE, check.on())
                .with(RECORDED_AT, check.recordedAt())
                .with(ZONE, check.zone())
                .with(PAIN, check.pain())
                .with(ENJOYMENT, check.enjoyment())
                .with(GENERAL_ACTIVITY, check.generalActivity())
                .with(CONFIDENCE, check.confidence());
        check.activities().forEach(activity -> item.parts().add(
                Item.of(Kind.OWN_ACTIVITY).with(NAME, activity.name()).with(ABILITY, activity.ability())));
        return item;
    }

    static Item of(Kept assessment) {
        Item item = Item.of(Kind.ASSESSMENT)
                .with(KEY, assessment.key())
                .with(DATE, assessment.on())
                .with(RECORDED_AT, assessment.at())
                .with(RULES_VERSION, assessment.rulesVersion())
                .with(URGENCY, assessment.urgency())
                .with(CATEGORY, assessment.category());
        assessment.answers().forEach((question, chosen) -> item.parts().add(
                Item.of(Kind.ANSWER).with(QUESTION, question).with(CHOSEN, String.join(" ", chosen))));
        return item;
    }
}
