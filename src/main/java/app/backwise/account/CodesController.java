package app.backwise.account;

import app.backwise.account.member.Account;
import app.backwise.account.member.Accounts;
import app.backwise.account.passkey.Passkeys;
import app.backwise.account.secret.RecoveryCodes;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes new recovery codes and shows them. */
@Controller
@RequestMapping("/account/recovery-codes")
class CodesController {

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final RecoveryCodes codes;
    private final NewAccount newAccount;
    private final SiteAddress site;
    private final ApplicationEventPublisher events;

    CodesController(Accounts accounts, Passkeys passkeys, RecoveryCodes codes, NewAccount newAccount, SiteAddress site,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.codes = codes;
        this.newAccount = newAccount;
        this.site = site;
        this.events = events;
    }

    @PostMapping
    String renew(Principal person) {
        newAccount.showOnce(() -> codes.renew(person.getName()), "account.codes.after-renewal");
        events.publishEvent(new AuditApplicationEvent(person.getName(), "recovery-codes-renewed"));
        return "redirect:/account/recovery-codes";
    }

    /** Shows new codes once and never again. */
    @GetMapping
    ModelAndView show(Principal person, HttpServletRequest request) {
        List<String> fresh = newAccount.takeCodes();
        if (fresh.isEmpty()) {
            return new ModelAndView("redirect:/account");
        }
        String name = person.getName();
        boolean wayIn = accounts.find(name).filter(Account::hasPassword).isPresent() || !passkeys.of(name).isEmpty();
        return new ModelAndView("account/recovery-codes", "page",
                new CodesPage(name, fresh, newAccount.reason(), !wayIn, site.isShownTo(request)));
    }
}
