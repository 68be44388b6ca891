package app.backwise.guard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.MovableClock;
import app.backwise.WebTest;
import java.util.UUID;

/** Reaches the limit of what one journal takes in an hour. */
public final class RecordLimit {

    private RecordLimit() {}

    /** Tomorrow, so that by now none of what was written is given back. */
    public static void reach(NewRecords records, UUID journal, MovableClock clock) {
        clock.moveTo(WebTest.TODAY.plusDays(1));
        assertThatThrownBy(() -> {
            while (true) {
                records.count(journal);
            }
        }).isInstanceOf(WaitException.class);
        clock.moveTo(WebTest.TODAY);
    }
}
