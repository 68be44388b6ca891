package app.backwise.plan.feed;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The clocks of a zone as a calendar needs them: how they go at first, and every change for some years. It begins well
 * before today, because there are programs that cannot do without a standard time that has begun.
 */
final class ZoneTable {

    /** Calendars come again long before it ends. */
    private static final Period LENGTH = Period.ofYears(5);

    private ZoneTable() {}

    static VTimezone of(ZoneId zone, LocalDate today) {
        ZoneRules rules = zone.getRules();
        LocalDate from = today.minusYears(1).withDayOfYear(1);
        Instant start = from.atStartOfDay(zone).toInstant();
        Instant end = from.plus(LENGTH).atStartOfDay(zone).toInstant();
        VTimezone table = new VTimezone(zone.getId());
        ZoneOffsetTransition change = rules.nextTransition(start);
        boolean changes = change != null && change.getInstant().isBefore(end);
        ZoneOffset first = rules.getOffset(start);
        add(table, changes && rules.isDaylightSavings(start), LocalDateTime.ofInstant(start, first), first, first);
        while (change != null && change.getInstant().isBefore(end)) {
            add(table, rules.isDaylightSavings(change.getInstant()), change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return table;
    }

    private static void add(VTimezone table, boolean daylight, LocalDateTime clock, ZoneOffset before,
            ZoneOffset after) {
        if (daylight) {
            table.addDaylightSavingsTime(filled(new DaylightSavingsTime(), clock, before, after));
        } else {
            table.addStandardTime(filled(new StandardTime(), clock, before, after));
        }
    }

    private static <T extends Observance> T filled(T observance, LocalDateTime clock, ZoneOffset before,
            ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(clock.getYear(), clock.getMonthValue(), clock.getDayOfMonth(),
                clock.getHour(), clock.getMinute(), clock.getSecond(), false));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        return observance;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
