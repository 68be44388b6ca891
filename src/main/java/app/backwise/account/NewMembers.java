package app.backwise.account;

import app.backwise.account.door.SignIns;
import app.backwise.account.door.Way;
import app.backwise.account.member.Accounts;
import app.backwise.account.member.UserName;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes the account that was proposed to somebody and lets them in. */
@Component
class NewMembers {

    private final NewAccount newAccount;
    private final Accounts accounts;
    private final SignUp signUp;
    private final VisitorJournals visitors;
    private final SignIns signIns;

    NewMembers(NewAccount newAccount, Accounts accounts, SignUp signUp, VisitorJournals visitors, SignIns signIns) {
        this.newAccount = newAccount;
        this.accounts = accounts;
        this.signUp = signUp;
        this.visitors = visitors;
        this.signIns = signIns;
    }

    /**
     * Whether anything was proposed.
     *
     * @param passwordHash null for somebody who is going to use a passkey
     * @throws DuplicateKeyException if somebody took the name meanwhile; another one is proposed now
     */
    boolean enter(String passwordHash, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        UserName name;
        try {
            name = newAccount.make(proposed -> signUp.signUp(proposed, passwordHash, visitor.guestJournal()));
        } catch (DuplicateKeyException e) {
            newAccount.propose(accounts.propose(newAccount.proposal().own()));
            throw e;
        }
        if (name == null) {
            return false;
        }
        visitors.forgetKey(visitor);
        signIns.signIn(name.value(), Way.SIGN_UP, request, response);
        return true;
    }
}
