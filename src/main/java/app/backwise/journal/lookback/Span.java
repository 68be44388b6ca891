package app.backwise.journal.lookback;

import java.util.Optional;
import java.util.stream.Stream;

/** How far back the trend looks. Whole weeks, so that the days before are as many of each day of the week. */
public enum Span {
    FOUR_WEEKS("4-weeks", 28, 1, 7), TWELVE_WEEKS("12-weeks", 84, 1, 21), ONE_YEAR("1-year", 364, 7, 91);

    private final String id;
    private final int days;
    private final int daysPerRow;
    private final int daysPerTick;

    Span(String id, int days, int daysPerRow, int daysPerTick) {
        this.id = id;
        this.days = days;
        this.daysPerRow = daysPerRow;
        this.daysPerTick = daysPerTick;
    }

    static Optional<Span> find(String id) {
        return Stream.of(values()).filter(span -> span.id.equals(id)).findFirst();
    }

    /** Names it in addresses and messages. */
    public String id() {
        return id;
    }

    public int days() {
        return days;
    }

    /** How many days a row of the table stands for. */
    public int daysPerRow() {
        return daysPerRow;
    }

    /** How many days lie between two dates below the chart. */
    int daysPerTick() {
        return daysPerTick;
    }
}
