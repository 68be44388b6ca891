package app.backwise.plan.feed;

import app.backwise.journal.part.JournalPart;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The private calendar address of a journal. It is not in files: whoever holds one could read the other. */
@Component
@Order(7)
class FeedPart implements JournalPart {

    private final CalendarFeeds feeds;

    FeedPart(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public String id() {
        return "feed";
    }

    @Override
    public long count(UUID journalId) {
        return feeds.countByJournalId(journalId);
    }

    @Override
    public void delete(UUID journalId) {
        feeds.deleteAll(journalId);
    }

    /** An address goes along with its journal, unless the other journal has one. */
    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        feeds.move(from, to);
    }
}
