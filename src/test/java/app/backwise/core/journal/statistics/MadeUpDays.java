package app.backwise.core.journal.statistics;

import app.backwise.core.journal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Days of a made-up journal, some of them without an entry. */
final class MadeUpDays {

    private MadeUpDays() {}

    static DailySummary day(LocalDate on, int... pains) {
        int sum = 0;
        int best = 10;
        int worst = 0;
        for (int pain : pains) {
            sum += pain;
            best = Math.min(best, pain);
            worst = Math.max(worst, pain);
        }
        return new DailySummary(on, pains.length, sum, best, worst, false, false, false);
    }

    /** Every day of a period with this pain, and of another with that. */
    static List<DailySummary> each(Period one, int pain, Period other, int otherPain) {
        return Stream.concat(one.from().datesUntil(one.to().plusDays(1)).map(day -> day(day, pain)),
                other.from().datesUntil(other.to().plusDays(1)).map(day -> day(day, otherPain))).toList();
    }

    static List<DailySummary> random(Random random, Period period) {
        double written = random.nextDouble();
        List<DailySummary> days = new ArrayList<>();
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            if (random.nextDouble() < written) {
                int[] pains = random.ints(1 + random.nextInt(9), 0, 11).toArray();
                DailySummary of = day(day, pains);
                days.add(new DailySummary(day, of.entries(), of.painSum(), of.best(), of.worst(), random.nextBoolean(),
                        random.nextBoolean(), random.nextBoolean()));
            }
        }
        return days;
    }
}
