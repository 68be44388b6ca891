package app.backwise.journal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.journal.file.FileFormat;
import app.backwise.journal.file.RandomJournals;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.audit.AuditEvent;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;

@WebTest
class TransferAuditTests {

    @Autowired
    private ApplicationEventMulticaster events;

    private final List<AuditEvent> heard = new CopyOnWriteArrayList<>();
    private final ApplicationListener<AuditApplicationEvent> listener = new Listener();

    private class Listener implements ApplicationListener<AuditApplicationEvent> {

        @Override
        public void onApplicationEvent(AuditApplicationEvent event) {
            if (List.of("export", "import", "delete").contains(event.getAuditEvent().getType())) {
                heard.add(event.getAuditEvent());
            }
        }
    }

    @BeforeEach
    void listens() {
        events.addApplicationListener(listener);
    }

    @AfterEach
    void stopsListening() {
        events.removeApplicationListener(listener);
    }

    @Test
    void hearsOfEveryTransferInNumbersOnly(Site site) {
        Upload.bringIn(site, FileFormat.JSON.of(new RandomJournals(5).next(6)));
        Upload.exported(site, "json");
        Upload.exported(site, "csv");
        site.open("/journal/data/delete");
        site.send("main form[action=/journal/data/delete]", "confirm=yes");

        assertThat(heard).extracting(AuditEvent::getType).containsExactly("import", "export", "export", "delete");
        assertThat(heard).allSatisfy(event -> {
            assertThat(event.getPrincipal()).isEqualTo("guest");
            assertThat(event.getData().values()).isNotEmpty().allMatch(Number.class::isInstance);
        });
    }
}
