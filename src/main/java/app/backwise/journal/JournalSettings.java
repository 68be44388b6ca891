package app.backwise.journal;

import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person can set for their journal. */
@Service
@Transactional
public class JournalSettings {

    private final Journals journals;

    JournalSettings(Journals journals) {
        this.journals = journals;
    }

    /** The days to come begin at midnight in this zone; what is written stays on the day it is on. */
    public void moveTo(UUID journalId, ZoneId zone) {
        journals.held(journalId).moveTo(zone);
    }
}
