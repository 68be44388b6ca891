package app.backwise.account;

import app.backwise.account.door.Door;
import app.backwise.account.door.SignInAttempts;
import app.backwise.account.door.SignIns;
import app.backwise.account.door.Way;
import app.backwise.account.member.Account;
import app.backwise.account.member.Accounts;
import app.backwise.account.member.UserName;
import app.backwise.account.passkey.Passkeys;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.guard.WaitException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets somebody who is signed in show again who they are, and leads them back to where that was asked. */
@Controller
@RequestMapping("/account/confirm")
class ConfirmController {

    private static final String PASSWORD = "password";

    private final SignInAttempts attempts;
    private final SignIns signIns;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final SiteAddress site;
    private final ApplicationEventPublisher events;

    ConfirmController(SignInAttempts attempts, SignIns signIns, Accounts accounts, Passkeys passkeys, SiteAddress site,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.signIns = signIns;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.site = site;
        this.events = events;
    }

    @GetMapping
    ModelAndView ask(Principal person, HttpServletRequest request) {
        return page(FilledForm.blank(), HttpStatus.OK, person.getName(), request);
    }

    @PostMapping
    ModelAndView confirm(Submitted sent, Principal person, HttpServletRequest request,
            HttpServletResponse response) {
        String name = person.getName();
        Optional<Way> way;
        try {
            way = attempts.attempt(new UserName(name), sent.text(PASSWORD), request);
        } catch (WaitException e) {
            e.tell(response);
            return refused(name, request, e.words(), HttpStatus.TOO_MANY_REQUESTS);
        }
        if (way.isEmpty()) {
            return refused(name, request, "account.confirm.refused", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        signIns.confirm(name, way.get(), request, response);
        return new ModelAndView("redirect:" + Door.of(request).page());
    }

    private ModelAndView refused(String name, HttpServletRequest request, String problem, HttpStatus status) {
        events.publishEvent(new AuditApplicationEvent(name, "confirm-refused", "status=" + status.value()));
        return page(Submitted.nothing().refused(PASSWORD, problem), status, name, request);
    }

    private ModelAndView page(FilledForm form, HttpStatus status, String name, HttpServletRequest request) {
        boolean hasPassword = accounts.find(name).filter(Account::hasPassword).isPresent();
        boolean offerPasskeys = site.isShownTo(request) && !passkeys.of(name).isEmpty();
        return form.on("account/confirm", status)
                .addObject("page", new ConfirmPage(name, Door.of(request).before(), hasPassword, offerPasskeys));
    }
}
