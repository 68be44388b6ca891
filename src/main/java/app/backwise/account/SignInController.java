package app.backwise.account;

import app.backwise.account.door.SignInAttempts;
import app.backwise.account.door.SignIns;
import app.backwise.account.door.Way;
import app.backwise.account.member.UserName;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.guard.WaitException;
import app.backwise.journal.Visitor;
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
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a password or a recovery code, and signing out. Every refusal is in the same words. */
@Controller
class SignInController {

    private final SignInAttempts attempts;
    private final SignIns signIns;
    private final WayIn wayIn;
    private final SiteAddress site;
    private final ApplicationEventPublisher events;

    SignInController(SignInAttempts attempts, SignIns signIns, WayIn wayIn, SiteAddress site,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.signIns = signIns;
        this.wayIn = wayIn;
        this.site = site;
        this.events = events;
    }

    @GetMapping("/account/sign-in")
    ModelAndView signIn(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? page(FilledForm.blank(), HttpStatus.OK, request)
                : new ModelAndView("redirect:/account");
    }

    @PostMapping("/account/sign-in")
    ModelAndView signIn(Submitted sent, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        UserName name = UserName.typed(sent.text("name")).orElse(new UserName(""));
        Optional<Way> way;
        try {
            way = attempts.attempt(name, sent.text("password"), request);
        } catch (WaitException e) {
            e.tell(response);
            return refused(sent, e.words(), HttpStatus.TOO_MANY_REQUESTS, request);
        }
        if (way.isEmpty()) {
            return refused(sent, "account.sign-in.refused", HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        signIns.signIn(name.value(), way.get(), request, response);
        return new ModelAndView("redirect:"
                + (way.get() == Way.RECOVERY_CODE ? "/account" : wayIn.after(visitor)));
    }

    @PostMapping("/account/sign-out")
    String signOut(Principal person, HttpServletRequest request, HttpServletResponse response) {
        signIns.signOut(person.getName(), request, response);
        return "redirect:/account/signed-out";
    }

    /** Says so, with the way back in. */
    @GetMapping("/account/signed-out")
    String signedOut(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? "account/signed-out" : "redirect:/account";
    }

    private ModelAndView refused(Submitted sent, String problem, HttpStatus status, HttpServletRequest request) {
        events.publishEvent(new AuditApplicationEvent("guest", "sign-in-refused", "status=" + status.value()));
        return page(sent.refused("name", problem), status, request);
    }

    private ModelAndView page(FilledForm form, HttpStatus status, HttpServletRequest request) {
        return form.on("account/sign-in", status).addObject("offerPasskeys", site.isShownTo(request));
    }
}
