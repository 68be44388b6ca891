package app.backwise.plan.feed;

import app.backwise.journal.part.JournalRows;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CalendarFeeds extends JournalRows<CalendarFeed> {

    Optional<CalendarFeed> findByJournalId(UUID journalId);

    Optional<CalendarFeed> findByTokenHash(String tokenHash);

    @Modifying
    @Query("""
            update CalendarFeed set journalId = :to where journalId = :from
            and not exists (select 1 from CalendarFeed there where there.journalId = :to)""")
    void move(UUID from, UUID to);
}
