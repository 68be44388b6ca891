package app.backwise.journal.part;

import java.time.LocalDate;

/** Two journals together say more of a day than it can hold; both stay as they are. */
public class DayTooFullException extends RuntimeException {

    private final transient LocalDate day;

    public DayTooFullException(LocalDate day) {
        super("More than a day can hold");
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }
}
