package app.backwise.account;

import app.backwise.account.door.SignedIn;
import app.backwise.account.door.Way;
import app.backwise.account.member.Account;
import app.backwise.account.member.Accounts;
import app.backwise.account.passkey.Passkeys;
import app.backwise.account.secret.RecoveryCodes;
import app.backwise.journal.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Gathers what the page of an account shows. */
@Component
class AccountPages {

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final RecoveryCodes codes;
    private final WayIn wayIn;
    private final SiteAddress site;
    private final Clock clock;

    AccountPages(Accounts accounts, Passkeys passkeys, RecoveryCodes codes, WayIn wayIn, SiteAddress site,
            Clock clock) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.codes = codes;
        this.wayIn = wayIn;
        this.site = site;
        this.clock = clock;
    }

    AccountPage of(String name, Visitor visitor, HttpServletRequest request) {
        boolean hasPassword = accounts.find(name).filter(Account::hasPassword).isPresent();
        boolean byCode = SignedIn.of(request).filter(in -> in.way() == Way.RECOVERY_CODE).isPresent();
        return new AccountPage(name, passkeys.of(name), clock.getZone(), hasPassword, codes.left(name), byCode,
                wayIn.claimable(visitor).isPresent(), site.isShownTo(request));
    }
}
