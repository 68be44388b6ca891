package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.WebTest;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.When;
import app.backwise.journal.log.PainHistory;
import app.backwise.journal.log.PainLog;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@WebTest
class JournalWriterTests {

    private static final Entry ENTRY =
            Entry.of(UUID.randomUUID(), When.now(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("UTC")), 6);

    @Autowired
    private JournalWriter writer;

    @Autowired
    private Journals journals;

    @Autowired
    private PainLog log;

    @Autowired
    private PainHistory history;

    @Autowired
    private Visitors visitors;

    private Visitor guest() {
        GuestKey key = GuestKey.random();
        journals.save(Journal.ofGuest(key, Instant.now(), ZoneId.of("UTC")));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("backwise-journal", key.value()));
        return visitors.of(request, new MockHttpServletResponse());
    }

    @Test
    void keepsALineWhoseJournalGoesAtThatMoment() {
        List<UUID> tried = new ArrayList<>();
        writer.write(guest(), journal -> {
            if (tried.isEmpty()) {
                journals.deleteById(journal.id());
            }
            tried.add(journal.id());
            log.add(journal.id(), ENTRY);
        });

        assertThat(tried).hasSize(2).doesNotHaveDuplicates();
        assertThat(history.all(tried.get(1))).containsExactly(ENTRY);
    }

    @Test
    void triesTwiceAndNotForEver() {
        assertThatThrownBy(() -> writer.write(guest(), journal -> {
            journals.deleteById(journal.id());
            log.add(journal.id(), ENTRY);
        })).isInstanceOf(JournalGoneException.class);
    }
}
