package app.backwise.journal.log;

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
import app.backwise.core.journal.When;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The forms in which words of entries, days and weekly checks are sealed. None of them changes: rows are written in
 * them.
 */
final class StoredWords {

    private StoredWords() {}

    record StoredTreatment(String name, Effect effect) {

        static List<StoredTreatment> of(List<Treatment> treatments) {
            return treatments.stream().map(each -> new StoredTreatment(each.name(), each.effect())).toList();
        }

        static List<Treatment> read(List<StoredTreatment> stored) {
            return stored.stream().map(each -> new Treatment(each.name, each.effect)).toList();
        }
    }

    record StoredActivity(String name, Integer minutes, Integer effort, Integer painDuring) {

        static List<StoredActivity> of(List<ActivityDone> activities) {
            return activities.stream()
                    .map(each -> new StoredActivity(each.name(), each.minutes(), each.effort(), each.painDuring()))
                    .toList();
        }

        static List<ActivityDone> read(List<StoredActivity> stored) {
            return stored.stream()
                    .map(each -> new ActivityDone(each.name, each.minutes, each.effort, each.painDuring))
                    .toList();
        }
    }

    record StoredOwnActivity(String name, int ability) {}

    /** What is sealed of an entry. */
    record EntryWords(String note, List<StoredTreatment> treatments) {

        static final EntryWords NONE = new EntryWords("", List.of());

        static EntryWords of(Entry entry) {
            return new EntryWords(entry.note(), StoredTreatment.of(entry.treatments()));
        }
    }

    /** What is sealed of a day. */
    record DayWords(String enjoyable, List<StoredActivity> activities) {

        static final DayWords NONE = new DayWords("", List.of());

        static DayWords of(Day day) {
            return new DayWords(day.enjoyable(), StoredActivity.of(day.activities()));
        }
    }

    /** What is sealed of a weekly check. */
    record CheckWords(List<StoredOwnActivity> activities) {

        static final CheckWords NONE = new CheckWords(List.of());

        static CheckWords of(List<OwnActivity> activities) {
            return new CheckWords(activities.stream()
                    .map(each -> new StoredOwnActivity(each.name(), each.ability())).toList());
        }

        List<OwnActivity> read() {
            return activities.stream().map(each -> new OwnActivity(each.name, each.ability)).toList();
        }
    }

    record StoredWhen(Instant feltAt, Instant recordedAt, Instant editedAt, ZoneId zone) {}

    /** A whole entry, as it was before a change. */
    record WholeEntry(UUID key, StoredWhen when, int pain, Integer worst, Integer interference, Set<Place> places,
            LegSymptoms legs, Boolean flare, List<StoredTreatment> treatments, String note, UUID assessment) {

        static WholeEntry of(Entry entry) {
            When when = entry.when();
            return new WholeEntry(entry.key(),
                    new StoredWhen(when.feltAt(), when.recordedAt(), when.editedAt(), when.zone()), entry.pain(),
                    entry.worst(), entry.interference(), entry.places(), entry.legs(), entry.flare(),
                    StoredTreatment.of(entry.treatments()), entry.note(), entry.assessment());
        }

        Entry read() {
            return new Entry(key, new When(when.feltAt, when.recordedAt, when.editedAt, when.zone),
                    new PainRatings(pain, worst, interference), new Symptoms(places, legs, flare),
                    StoredTreatment.read(treatments), note, assessment);
        }
    }

    /** A whole day, as it was before a change. */
    record WholeDay(LocalDate on, Instant recordedAt, Instant editedAt, ZoneId zone, BigDecimal sleepHours,
            Integer sleepQuality, BigDecimal sittingHours, Integer stress, Integer mood, Food food, String enjoyable,
            List<StoredActivity> activities, Boolean backToUsual) {

        static WholeDay of(Day day) {
            return new WholeDay(day.on(), day.recordedAt(), day.editedAt(), day.zone(), day.sleepHours(),
                    day.sleepQuality(), day.sittingHours(), day.stress(), day.mood(), day.food(), day.enjoyable(),
                    StoredActivity.of(day.activities()), day.backToUsual());
        }

        Day read() {
            return new Day(on, new Recorded(recordedAt, editedAt, zone),
                    new Rest(sleepHours, sleepQuality, sittingHours), new Feeling(stress, mood), food, enjoyable,
                    StoredActivity.read(activities), backToUsual);
        }
    }
}
