package app.backwise.plan.feed;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarFeeds extends Repository<CalendarFeed, UUID> {

    Optional<CalendarFeed> findByJournalId(UUID journalId);

    Optional<CalendarFeed> findByTokenHash(String tokenHash);

    long countByJournalId(UUID journalId);

    CalendarFeed save(CalendarFeed feed);

    @Modifying
    @Query("delete from CalendarFeed where journalId = :journalId")
    int deleteOf(UUID journalId);

    @Modifying
    @Query("""
            update CalendarFeed set journalId = :to where journalId = :from
            and not exists (select 1 from CalendarFeed there where there.journalId = :to)""")
    void move(UUID from, UUID to);
}
