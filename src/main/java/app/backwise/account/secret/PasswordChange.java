package app.backwise.account.secret;

import app.backwise.account.member.Accounts;
import java.util.List;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account another password: what opened it before opens it no more, but for passkeys. */
@Service
public class PasswordChange {

    private final Accounts accounts;
    private final RecoveryCodes codes;
    private final ApplicationEventPublisher events;

    PasswordChange(Accounts accounts, RecoveryCodes codes, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.codes = codes;
        this.events = events;
    }

    /**
     * Sets the password, ends every session of the account and all recovery codes.
     *
     * @return the codes that take their place, which are not kept
     */
    @Transactional
    public List<String> change(String name, String passwordHash) {
        accounts.setPassword(name, passwordHash);
        List<String> fresh = codes.renew(name);
        events.publishEvent(new AuditApplicationEvent(name, "password-changed"));
        events.publishEvent(new AuditApplicationEvent(name, "recovery-codes-renewed"));
        return fresh;
    }
}
