package app.backwise.journal.lookback;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Effect;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.Food;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.Treatment;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.journal.When;
import app.backwise.journal.OpenJournal;
import app.backwise.journal.log.CheckLog;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.log.PainLog;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Writes into the journal of a visitor, whatever day it is about. */
record Pen(UUID journal, ApplicationContext context, ZoneId zone) {

    static final LocalDate TODAY = WebTest.TODAY;

    static Pen of(Site visitor, ApplicationContext context) {
        return of(visitor, context, "Europe/London");
    }

    static Pen of(Site visitor, ApplicationContext context, String zone) {
        return new Pen(OpenJournal.of(visitor, context, ZoneId.of(zone)), context, ZoneId.of(zone));
    }

    void pain(LocalDate on, int... levels) {
        for (int level : levels) {
            entry(on, level, level, null, "", "", false);
        }
    }

    void entry(LocalDate on, int pain, int worst, Boolean flare, String note, String treatment, boolean late) {
        Instant felt = on.atTime(12, 0).atZone(zone).toInstant();
        When when = new When(felt, late ? felt.plusSeconds(86_400) : felt, null, zone);
        context.getBean(PainLog.class).add(journal,
                new Entry(UUID.randomUUID(), when, new PainRatings(pain, worst, pain),
                        new Symptoms(Set.of(), null, flare),
                        treatment.isEmpty() ? List.of() : List.of(new Treatment(treatment, Effect.HELPED)), note,
                        null));
    }

    void day(LocalDate on, String slept, int stress, String enjoyable, String activity) {
        context.getBean(DayLog.class).save(journal,
                new Day(on, new Recorded(on.atTime(21, 0).atZone(zone).toInstant(), null, zone),
                        new Rest(new BigDecimal(slept), 7, new BigDecimal("5.5")), new Feeling(stress, 6), Food.USUAL,
                        enjoyable, List.of(new ActivityDone(activity, 20, 3, 2)), true));
    }

    void check(LocalDate on, int pain, int enjoyment, int activity) {
        context.getBean(CheckLog.class).save(journal,
                new WeeklyCheck(on, on.atTime(21, 0).atZone(zone).toInstant(), zone, pain,
                        enjoyment, activity, null, List.of()));
    }

    /** An entry, a day and now and then a check for each of so many days up to yesterday. */
    void everything(int days) {
        for (int ago = days; ago > 0; ago--) {
            LocalDate on = TODAY.minusDays(ago);
            entry(on, ago % 11, 10, ago % 9 == 0, ago % 2 == 0 ? "note of that day" : "", "Heat", ago % 13 == 0);
            day(on, "7.5", ago % 11, "Music", "Walking");
            if (ago % 7 == 0) {
                check(on, 5, ago % 11, 5);
            }
        }
    }
}
