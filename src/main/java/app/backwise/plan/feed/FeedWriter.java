package app.backwise.plan.feed;

import app.backwise.calendar.CalendarFile;
import app.backwise.journal.sealing.Hash;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes dates as a calendar (RFC 5545). It says nothing but neutral titles, and the same dates give the same text:
 * what is read again has not changed.
 */
@Component
class FeedWriter {

    private static final Duration READ_AGAIN = Duration.builder().hours(6).build();
    private static final Duration AT_START = Duration.builder().minutes(0).build();
    private static final Duration DAILY_LENGTH = Duration.builder().minutes(10).build();

    private final MessageSource words;

    FeedWriter(MessageSource words) {
        this.words = words;
    }

    String write(Feed feed, List<PlanDate> dates, ZoneId zone, LocalDate today) {
        ICalendar calendar = CalendarFile.empty();
        calendar.setName(word("feed.name"));
        calendar.addExperimentalProperty("X-WR-CALNAME", word("feed.name"));
        calendar.setRefreshInterval(READ_AGAIN).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", READ_AGAIN.toString());
        dates.stream()
                .filter(date -> !date.on().isBefore(today))
                .distinct()
                .sorted(Comparator.comparing(PlanDate::on).thenComparing(PlanDate::occasion))
                .forEach(date -> calendar.addEvent(event(feed, date)));
        calendar.getTimezoneInfo().setDefaultTimezone(
                new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneTable.of(zone, today)));
        if (feed.dailyAt() != null) {
            calendar.addEvent(daily(feed, zone, today));
        }
        return CalendarFile.text(calendar);
    }

    private VEvent event(Feed feed, PlanDate date) {
        return CalendarFile.allDay(event(feed, date.occasion().id(), date.on().toString(),
                "feed.event." + date.occasion().id()), date.on());
    }

    private VEvent daily(Feed feed, ZoneId zone, LocalDate today) {
        VEvent event = event(feed, feed.dailyAt().toString(), zone.getId(), "feed.event.daily");
        event.setDateStart(new DateStart(Date.from(firstOn(today, feed.dailyAt(), zone)), true));
        event.setDuration(DAILY_LENGTH);
        event.setRecurrenceRule(new Recurrence.Builder(Frequency.DAILY).build());
        event.addAlarm(VAlarm.display(new Trigger(AT_START, Related.START), word("feed.event.daily")));
        return event;
    }

    /** On the first day that has the time: one on which the clocks skip it would move all others. */
    private static Instant firstOn(LocalDate today, LocalTime time, ZoneId zone) {
        boolean skipped = zone.getRules().getValidOffsets(today.atTime(time)).isEmpty();
        return (skipped ? today.plusDays(1) : today).atTime(time).atZone(zone).toInstant();
    }

    private VEvent event(Feed feed, String what, String when, String title) {
        return CalendarFile.event(uid(feed.id(), what, when), feed.madeAt(), word(title));
    }

    /** The same each time, and nobody can read it. */
    private static String uid(UUID feed, String what, String when) {
        return Hash.of(feed + " " + what + " " + when);
    }

    private String word(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
