package app.backwise.journal.log;

import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.statistics.DailyRating;
import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.journal.part.JournalRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JournalEntries extends JournalRows<JournalEntry> {

    Optional<JournalEntry> findByJournalIdAndEntryKey(UUID journalId, UUID entryKey);

    boolean existsByJournalIdAndEntryKey(UUID journalId, UUID entryKey);

    List<JournalEntry> findByJournalIdOrderByFeltOnDescFeltAtDescIdDesc(UUID journalId, Limit limit);

    List<JournalEntry> findByJournalIdOrderByFeltOnAscFeltAtAscEntryKeyAsc(UUID journalId);

    List<JournalEntry> findByJournalIdAndFeltOnBetweenOrderByFeltOnDescFeltAtDescIdDesc(UUID journalId, LocalDate from,
            LocalDate to);

    List<JournalEntry> findByJournalIdAndLegSymptomsAndFeltOnBetween(UUID journalId, LegSymptoms legSymptoms,
            LocalDate from, LocalDate to);

    /** A line for each day from the first to the last that has entries, oldest first. */
    @Query("""
            select new app.backwise.core.journal.statistics.DailySummary(feltOn, cast(count(*) as int),
                cast(sum(pain) as int), cast(min(pain) as int),
                cast(greatest(max(pain), coalesce(max(worst), 0)) as int),
                max(case when flare = true then 1 else 0 end) = 1,
                max(case when noted then 1 else 0 end) = 1, max(case when late then 1 else 0 end) = 1)
            from JournalEntry where journalId = :journalId and feltOn between :from and :to
            group by feltOn order by feltOn""")
    List<DailySummary> summarize(UUID journalId, LocalDate from, LocalDate to);

    List<JournalEntry> findByJournalId(UUID journalId);

    /** Gives all entries to another journal, but for those whose key it has already. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update JournalEntry set journalId = :to where journalId = :from
            and entryKey not in (select entryKey from JournalEntry where journalId = :to)""")
    void move(UUID from, UUID to);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update JournalEntry set assessmentKey = :after where journalId = :journalId and assessmentKey = :before")
    void relink(UUID journalId, UUID before, UUID after);

    /**
     * A line for each day from the first to the last on which an entry says how much the pain got in the way, oldest
     * first.
     */
    @Query("""
            select new app.backwise.core.journal.statistics.DailyRating(feltOn, cast(count(interference) as int),
                cast(sum(interference) as int))
            from JournalEntry where journalId = :journalId and feltOn between :from and :to and interference is not null
            group by feltOn order by feltOn""")
    List<DailyRating> summarizeInterference(UUID journalId, LocalDate from, LocalDate to);

    @Query("from JournalEntry where journalId = :journalId and sealed.sealedWith is not null "
            + "order by feltOn desc, feltAt desc, id desc")
    List<JournalEntry> findWorded(UUID journalId);
}
