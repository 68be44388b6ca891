package app.backwise.journal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.TomcatSession;
import app.backwise.WebTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class WaitingFileTests {

    @Autowired
    private WaitingFiles files;

    @Autowired
    private ApplicationContext context;

    @Test
    void goesWithTheSessionOfItsVisitor(Site site) throws Exception {
        Upload.send(site, Upload.exported(site, "json"));
        assertThat(site.page().path()).isEqualTo("/journal/import/preview");
        int waiting = files.count();

        TomcatSession.of(site, context).expire();

        assertThat(files.count()).isEqualTo(waiting - 1);
    }

    /** Longer than a session in which nothing was done. */
    @Test
    void keepsItsSession(Site site) throws Exception {
        Upload.send(site, Upload.exported(site, "json"));

        assertThat(TomcatSession.of(site, context).getMaxInactiveInterval())
                .isEqualTo((int) Duration.ofHours(12).toSeconds());
    }
}
