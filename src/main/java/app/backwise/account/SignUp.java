package app.backwise.account;

import app.backwise.journal.JournalClaims;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final VisitorJournals visitors;
    private final ApplicationEventPublisher events;

    SignUp(Accounts accounts, RecoveryCodes codes, JournalClaims claims, VisitorJournals visitors,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.codes = codes;
        this.claims = claims;
        this.visitors = visitors;
        this.events = events;
    }

    /**
     * @param passwordHash null for somebody who is going to use a passkey
     * @return the recovery codes, which are not kept
     * @throws org.springframework.dao.DuplicateKeyException if somebody took the name meanwhile
     */
    @Transactional
    List<String> signUp(UserName name, String passwordHash, HttpServletRequest request) {
        accounts.create(name, passwordHash);
        Optional<VisitorJournal> guest = visitors.findGuest(request);
        if (guest.isPresent() && claims.claim(guest.get().id(), name.value())) {
            events.publishEvent(new AuditApplicationEvent(name.value(), "claim"));
        }
        return codes.renew(name.value());
    }

    /** Another name with the same own part, for whom somebody was quicker. */
    UserName proposeAgain(UserName taken) {
        return accounts.propose(taken.own());
    }

    /** The browser no longer holds the journal that the account has now. */
    void forgetGuest(HttpServletRequest request, HttpServletResponse response) {
        visitors.forgetKey(request, response);
    }
}
