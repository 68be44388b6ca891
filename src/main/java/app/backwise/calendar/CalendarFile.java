package app.backwise.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** What all our calendars (RFC 5545) have in common. */
public final class CalendarFile {

    private CalendarFile() {}

    /** An event that is private and leaves the day free, with no time yet. */
    public static VEvent event(String uid, Instant madeAt, String title) {
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setDateTimeStamp(Date.from(madeAt.truncatedTo(ChronoUnit.SECONDS)));
        event.setSummary(title);
        event.setClassification(Classification.PRIVATE);
        event.setTransparency(true);
        return event;
    }

    /** All day, wherever the calendar is read. */
    public static VEvent allDay(VEvent event, LocalDate on) {
        event.setDateStart(new DateStart(new ICalDate(
                new DateTimeComponents(on.getYear(), on.getMonthValue(), on.getDayOfMonth()), false)));
        return event;
    }

    public static ICalendar empty() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Reminders//EN");
        return calendar;
    }

    public static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
