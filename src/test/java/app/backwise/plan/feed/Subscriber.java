package app.backwise.plan.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.DateTime;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.Calendars;

/** Reads calendars with a library that has nothing to do with the one that wrote them, and takes only valid ones. */
final class Subscriber {

    private final Calendar calendar;

    private Subscriber(Calendar calendar) {
        assertThat(calendar.validate(true).getEntries()).as("what is not valid").isEmpty();
        this.calendar = calendar;
    }

    static Subscriber read(String text) {
        try {
            return new Subscriber(new CalendarBuilder().build(new StringReader(text)));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** Fetches the address as a calendar app does. */
    static Subscriber to(String address) throws IOException {
        try {
            return new Subscriber(Calendars.load(new URL(address)));
        } catch (ParserException e) {
            throw new AssertionError(e);
        }
    }

    String name() {
        return calendar.getProperty("X-WR-CALNAME").getValue();
    }

    List<VEvent> events() {
        return calendar.getComponents(Component.VEVENT);
    }

    List<CalendarComponent> zones() {
        return calendar.getComponents(Component.VTIMEZONE);
    }

    /** The days of all-day events with their titles. */
    List<String> days() {
        return events().stream().filter(event -> event.getStartDate().getParameter("VALUE") != null)
                .map(event -> event.getStartDate().getValue() + " " + event.getSummary().getValue())
                .toList();
    }

    VEvent daily() {
        return events().stream().filter(event -> event.getProperty(Property.RRULE) != null).findFirst().orElseThrow();
    }

    /** When the daily reminder comes. */
    List<Instant> times(Instant from, Instant end) {
        Period period = new Period(new DateTime(Date.from(from)), new DateTime(Date.from(end)));
        return daily().calculateRecurrenceSet(period).stream()
                .map(each -> each.getStart().toInstant())
                .toList();
    }
}
