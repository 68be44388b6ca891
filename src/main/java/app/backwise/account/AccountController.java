package app.backwise.account;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The account on one page: passkeys, password, recovery codes. */
@Controller
@RequestMapping("/account")
class AccountController {

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final RecoveryCodes codes;
    private final NewAccount newAccount;
    private final WayIn wayIn;
    private final SiteAddress site;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountController(Accounts accounts, Passkeys passkeys, RecoveryCodes codes, NewAccount newAccount, WayIn wayIn,
            SiteAddress site, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.codes = codes;
        this.newAccount = newAccount;
        this.wayIn = wayIn;
        this.site = site;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView account(Principal person, HttpServletRequest request) {
        return newAccount.hasCodes() ? new ModelAndView("redirect:/account/recovery-codes")
                : page(person, request, false, HttpStatus.OK);
    }

    @PostMapping("/passkeys/{id}/remove")
    ModelAndView remove(@PathVariable String id, Principal person, HttpServletRequest request) {
        if (!passkeys.remove(person.getName(), id)) {
            return page(person, request, true, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        events.publishEvent(new AuditApplicationEvent(person.getName(), "passkey-removed"));
        return new ModelAndView("redirect:/account");
    }

    @PostMapping("/recovery-codes")
    String renewCodes(Principal person) {
        newAccount.showOnce(() -> codes.renew(person.getName()), "account.codes.after-renewal");
        events.publishEvent(new AuditApplicationEvent(person.getName(), "recovery-codes-renewed"));
        return "redirect:/account/recovery-codes";
    }

    /** Shows new codes once and never again. */
    @GetMapping("/recovery-codes")
    ModelAndView codes(Principal person, HttpServletRequest request) {
        List<String> fresh = newAccount.takeCodes();
        if (fresh.isEmpty()) {
            return new ModelAndView("redirect:/account");
        }
        boolean wayIn = accounts.find(person.getName()).filter(Account::hasPassword).isPresent()
                || !passkeys.of(person.getName()).isEmpty();
        return new ModelAndView("account/recovery-codes")
                .addObject("userName", person.getName())
                .addObject("codes", fresh)
                .addObject("reason", newAccount.reason())
                .addObject("needsPasskey", !wayIn)
                .addObject("offerPasskeys", site.isShownTo(request));
    }

    private ModelAndView page(Principal person, HttpServletRequest request, boolean lastPasskey, HttpStatus status) {
        String name = person.getName();
        return new ModelAndView("account/account", status)
                .addObject("userName", name)
                .addObject("passkeys", passkeys.of(name))
                .addObject("zone", clock.getZone())
                .addObject("hasPassword", accounts.find(name).filter(Account::hasPassword).isPresent())
                .addObject("codesLeft", codes.left(name))
                .addObject("byCode",
                        SignedIn.of(request).filter(in -> in.way() == SignedIn.Way.RECOVERY_CODE).isPresent())
                .addObject("claimable", wayIn.claimable(request).isPresent())
                .addObject("offerPasskeys", site.isShownTo(request))
                .addObject("problems", lastPasskey ? Map.of("passkeys", "account.passkey.last") : Map.of());
    }
}
