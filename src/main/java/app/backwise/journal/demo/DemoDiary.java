package app.backwise.journal.demo;

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
import app.backwise.language.Languages;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes up what somebody with an uneven, slowly easing back might have written. The same seed gives the same. */
@Component
@Profile("demo")
class DemoDiary {

    private final DemoWords words;

    DemoDiary(MessageSource words, Languages languages) {
        this.words = new DemoWords(words, languages);
    }

    /** Everything in it, oldest first. */
    record Written(List<Entry> entries, List<Day> days, List<WeeklyCheck> checks) {}

    Written write(long seed, LocalDate first, Instant now, ZoneId zone) {
        Random chance = new Random(seed);
        Written written = new Written(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        LocalDate today = now.atZone(zone).toLocalDate();
        double level = 6;
        for (LocalDate on = first; on.isBefore(today); on = on.plusDays(1)) {
            level = DemoFigures.within(level + chance.nextGaussian() * 0.8 - (level - 3.8) * 0.06, 9);
            boolean flare = chance.nextDouble() < 0.03;
            level = flare ? Math.min(9, level + 3) : level;
            if (chance.nextDouble() < 0.85) {
                write(chance, written, on, level, flare, zone);
            }
            if (on.getDayOfWeek() == DayOfWeek.SUNDAY && chance.nextDouble() < 0.9) {
                written.checks().add(check(chance, on, level, zone));
            }
        }
        return written;
    }

    private void write(Random chance, Written written, LocalDate on, double level, boolean flare, ZoneId zone) {
        int times = chance.nextDouble() < 0.25 ? 2 : 1;
        for (int time = 0; time < times; time++) {
            written.entries().add(entry(chance, on, time == 0 ? 20 : 8, level, flare, zone));
        }
        if (chance.nextDouble() < 0.8) {
            written.days().add(day(chance, on, level, zone));
        }
    }

    private Entry entry(Random chance, LocalDate on, int hour, double level, boolean flare, ZoneId zone) {
        Instant felt = on.atTime(hour, chance.nextInt(60)).atZone(zone).toInstant();
        Instant recorded = chance.nextDouble() < 0.05 ? felt.plusSeconds(20 * 3600) : felt;
        int pain = DemoFigures.rating(level + chance.nextGaussian() * 0.7);
        List<Treatment> treatments = chance.nextDouble() < 0.35
                ? List.of(new Treatment(words.oneOf(chance, "demo.treatments"),
                        Effect.values()[chance.nextInt(Effect.values().length)]))
                : List.of();
        Set<Place> places = EnumSet.of(Place.values()[chance.nextInt(Place.values().length)]);
        return new Entry(new UUID(chance.nextLong(), chance.nextLong()), new When(felt, recorded, null, zone),
                new PainRatings(pain, Math.min(10, pain + chance.nextInt(3)),
                        DemoFigures.rating(level - 1 + chance.nextGaussian())),
                new Symptoms(places, chance.nextDouble() < 0.1 ? LegSymptoms.SAME : LegSymptoms.NONE, flare),
                treatments, chance.nextDouble() < 0.2 || flare ? words.oneOf(chance, "demo.notes") : "", null);
    }

    private Day day(Random chance, LocalDate on, double level, ZoneId zone) {
        Instant evening = on.atTime(21, 0).atZone(zone).toInstant();
        List<ActivityDone> activities = chance.nextDouble() < 0.6
                ? List.of(new ActivityDone(words.oneOf(chance, "demo.activities"), 10 + 5 * chance.nextInt(10),
                        2 + chance.nextInt(5),
                        DemoFigures.rating(level)))
                : List.of();
        return new Day(on, new Recorded(evening, null, zone),
                new Rest(DemoFigures.halves(7 + chance.nextGaussian()),
                        DemoFigures.rating(6.5 - level / 5 + chance.nextGaussian()),
                        DemoFigures.halves(6 + 2 * chance.nextGaussian())),
                new Feeling(DemoFigures.rating(4 + 2 * chance.nextGaussian()),
                        DemoFigures.rating(7 - level / 4 + chance.nextGaussian())),
                chance.nextDouble() < 0.9 ? Food.USUAL : Food.OFF,
                chance.nextDouble() < 0.3 ? words.oneOf(chance, "demo.enjoyable") : "", activities,
                chance.nextDouble() < 0.5 ? Boolean.valueOf(level < 5) : null);
    }

    private WeeklyCheck check(Random chance, LocalDate on, double level, ZoneId zone) {
        List<OwnActivity> own = words.lines("demo.own").stream()
                .map(name -> new OwnActivity(name, DemoFigures.rating(9 - level + chance.nextGaussian())))
                .toList();
        return new WeeklyCheck(on, on.atTime(19, 0).atZone(zone).toInstant(), zone, DemoFigures.rating(level),
                DemoFigures.rating(level - 1 + chance.nextGaussian()),
                DemoFigures.rating(level - 0.5 + chance.nextGaussian()), DemoFigures.rating(8 - level / 2), own);
    }
}
