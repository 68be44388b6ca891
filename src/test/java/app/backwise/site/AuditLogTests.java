package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the log says has happened. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class AuditLogTests {

    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private PlatformTransactionManager transactions;

    private void tell(String what) {
        events.publishEvent(new AuditApplicationEvent("anna", what));
    }

    @Test
    void saysNothingOfWhatWasTakenBack(CapturedOutput log) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            tell("taken-back");
            status.setRollbackOnly();
        });

        assertThat(log.getAll()).doesNotContain("taken-back");
    }

    @Test
    void saysOnceItIsSo(CapturedOutput log) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            tell("kept");
            assertThat(log.getAll()).doesNotContain("kept anna");
        });

        assertThat(log.getAll()).contains("kept anna");
    }

    @Test
    void saysAtOnceWhatIsPartOfNothing(CapturedOutput log) {
        tell("by-itself");

        assertThat(log.getAll()).contains("by-itself anna");
    }
}
