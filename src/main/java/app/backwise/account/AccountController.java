package app.backwise.account;

import app.backwise.account.passkey.Passkeys;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.journal.Visitor;
import app.backwise.journal.saved.Saved;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The account on one page: passkeys, password, recovery codes. */
@Controller
@RequestMapping("/account")
class AccountController {

    private final NewAccount newAccount;
    private final Passkeys passkeys;
    private final AccountPages pages;
    private final ApplicationEventPublisher events;

    AccountController(NewAccount newAccount, Passkeys passkeys, AccountPages pages, ApplicationEventPublisher events) {
        this.newAccount = newAccount;
        this.passkeys = passkeys;
        this.pages = pages;
        this.events = events;
    }

    @GetMapping
    ModelAndView account(Principal person, Visitor visitor, HttpServletRequest request) {
        return newAccount.hasCodes() ? new ModelAndView("redirect:/account/recovery-codes")
                : page(FilledForm.blank(), person, visitor, request);
    }

    @PostMapping("/passkeys/{id}/remove")
    ModelAndView remove(@PathVariable String id, Principal person, Visitor visitor,
            HttpServletRequest request, RedirectAttributes redirect) {
        if (!passkeys.remove(person.getName(), id)) {
            return page(Submitted.nothing().refused("passkeys", "account.passkey.last"), person, visitor, request);
        }
        events.publishEvent(new AuditApplicationEvent(person.getName(), "passkey-removed"));
        Saved.of(Saved.Kind.PASSKEY_REMOVED).sayAfter(redirect);
        return new ModelAndView("redirect:/account");
    }

    private ModelAndView page(FilledForm form, Principal person, Visitor visitor, HttpServletRequest request) {
        return form.on("account/account").addObject("page", pages.of(person.getName(), visitor, request));
    }
}
