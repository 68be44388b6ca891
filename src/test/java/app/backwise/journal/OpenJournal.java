package app.backwise.journal;

import app.backwise.Site;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Opens journals for tests without filling in a form for every line. */
public final class OpenJournal {

    private OpenJournal() {}

    /** The id of a new guest journal whose key the visitor's browser holds. */
    public static UUID of(Site visitor, ApplicationContext context, ZoneId zone) {
        GuestKey key = GuestKey.random();
        visitor.cookies().put("backwise-journal", key.value());
        return context.getBean(Journals.class)
                .save(Journal.ofGuest(key, Instant.parse("2026-11-23T09:00:00Z"), zone)).id();
    }
}
