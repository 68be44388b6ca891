package app.backwise.journal.today;

import app.backwise.form.Fields;
import app.backwise.form.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the pain was felt, in the form of an entry. */
final class FeltTime {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private FeltTime() {}

    /** Now, unless another time is given. */
    static Instant read(Fields fields, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate date = fields.read("date", Reading.date(), "journal.date.wrong");
        LocalTime time = fields.read("time", Reading.time(), "journal.time.wrong");
        if (fields.refused() || time == null && (date == null || date.equals(today))) {
            return now;
        }
        if (time == null) {
            fields.refuse("time", "journal.time.empty");
            return now;
        }
        LocalDate day = date == null ? today : date;
        Instant felt = day.atTime(time).atZone(zone).toInstant();
        if (felt.isAfter(now)) {
            fields.refuse(day.isAfter(today) ? "date" : "time", "journal.time.future");
        } else if (day.isBefore(EARLIEST)) {
            fields.refuse("date", "journal.date.early");
        }
        return felt;
    }
}
