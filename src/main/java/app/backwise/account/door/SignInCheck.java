package app.backwise.account.door;

import app.backwise.account.member.Account;
import app.backwise.account.member.Accounts;
import app.backwise.account.member.UserName;
import app.backwise.account.secret.Passwords;
import app.backwise.account.secret.RecoveryCodes;
import app.backwise.guard.WaitException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds out whether somebody who types a name and a password, or a recovery code, may sign in. */
@Service
class SignInCheck {

    private final Accounts accounts;
    private final Passwords passwords;
    private final RecoveryCodes codes;

    SignInCheck(Accounts accounts, Passwords passwords, RecoveryCodes codes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
    }

    /**
     * In which way they may sign in; empty if not. Does the same work whether there is such an account or not.
     *
     * @throws WaitException if there are too many at the moment, whoever it is
     */
    Optional<Way> check(UserName name, String password) {
        Optional<Account> account = accounts.find(name.value());
        if (passwords.match(password, account)) {
            keepUpToDate(account.orElseThrow(), password);
            return Optional.of(Way.PASSWORD);
        }
        return codes.use(name.value(), password) ? Optional.of(Way.RECOVERY_CODE) : Optional.empty();
    }

    private void keepUpToDate(Account account, String password) {
        if (!passwords.isOutdated(account.passwordHash())) {
            return;
        }
        try {
            accounts.rehash(account.name(), account.passwordHash(), passwords.hash(password));
        } catch (WaitException e) {
            // At the next sign-in, when there are fewer people.
        }
    }
}
