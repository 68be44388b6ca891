package app.backwise.journal.lookback;

import app.backwise.core.journal.statistics.Lookback;
import java.util.Optional;
import java.util.stream.Stream;

/** How far back the trend looks, as shown. */
public enum Span {
    FOUR_WEEKS("4-weeks", Lookback.FOUR_WEEKS, 1, 7), TWELVE_WEEKS("12-weeks", Lookback.TWELVE_WEEKS, 1, 21),
    ONE_YEAR("1-year", Lookback.ONE_YEAR, 7, 91);

    private final String id;
    private final Lookback back;
    private final int daysPerRow;
    private final int daysPerTick;

    Span(String id, Lookback back, int daysPerRow, int daysPerTick) {
        this.id = id;
        this.back = back;
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

    public Lookback back() {
        return back;
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
