package app.backwise.journal;

import java.util.Map;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what was done with a whole journal, in numbers only. */
@Component
public class Audit {

    private static final String GUEST = "guest";

    private final ApplicationEventPublisher events;

    Audit(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void tell(Visitor visitor, String what, Map<String, Object> counts) {
        events.publishEvent(new AuditApplicationEvent(visitor.account().orElse(GUEST), what, counts));
    }
}
