package app.backwise.journal.lookback;

import app.backwise.journal.VisitorJournal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Somebody looking at their journal.
 *
 * @param journal the journal, if they have one yet
 * @param zone where its days begin
 * @param today the day it is there
 */
record Visit(Optional<VisitorJournal> journal, ZoneId zone, LocalDate today) {

    /** The first day that can be looked at. */
    static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);

    /** What the journal has; nothing if there is none. */
    <T> List<T> read(Function<UUID, List<T>> what) {
        return journal.map(VisitorJournal::id).map(what).orElse(List.of());
    }

    boolean canLookAt(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(today);
    }
}
