package app.backwise.account;

import app.backwise.account.member.Accounts;
import app.backwise.account.member.UserName;
import app.backwise.account.secret.RecoveryCodes;
import app.backwise.journal.JournalClaims;
import app.backwise.journal.VisitorJournal;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an account and gives it the guest journal of the browser, all or nothing. */
@Service
class SignUp {

    private final Accounts accounts;
    private final RecoveryCodes codes;
    private final JournalClaims claims;
    private final ApplicationEventPublisher events;

    SignUp(Accounts accounts, RecoveryCodes codes, JournalClaims claims, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.codes = codes;
        this.claims = claims;
        this.events = events;
    }

    /**
     * @param passwordHash null for somebody who is going to use a passkey
     * @return the recovery codes, which are not kept
     * @throws org.springframework.dao.DuplicateKeyException if somebody took the name meanwhile
     */
    @Transactional
    List<String> signUp(UserName name, String passwordHash, Optional<VisitorJournal> guest) {
        accounts.create(name, passwordHash);
        if (guest.isPresent() && claims.claim(guest.get().id(), name.value())) {
            events.publishEvent(new AuditApplicationEvent(name.value(), "claim"));
        }
        return codes.renew(name.value());
    }
}
