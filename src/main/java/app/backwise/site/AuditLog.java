package app.backwise.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.audit.AuditEvent;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes a line for each event that matters to an account's safety, once it is really so. Never health data. */
@Component
class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger("app.backwise.audit");

    @TransactionalEventListener(fallbackExecution = true)
    void write(AuditApplicationEvent happened) {
        AuditEvent event = happened.getAuditEvent();
        LOG.info("{} {} {}", event.getType(), event.getPrincipal(), event.getData());
    }
}
