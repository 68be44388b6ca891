package app.backwise.account;

import app.backwise.account.member.UserName;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.journal.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The two steps of signing up as pages, or where those belong who are at neither. */
@Component
class SignUpPages {

    private final NewAccount newAccount;
    private final WayIn wayIn;
    private final SiteAddress site;

    SignUpPages(NewAccount newAccount, WayIn wayIn, SiteAddress site) {
        this.newAccount = newAccount;
        this.wayIn = wayIn;
        this.site = site;
    }

    ModelAndView name(FilledForm form, Visitor visitor) {
        return visitor.account().isPresent() ? signedIn()
                : form.on("account/sign-up").addObject("entries", entries(visitor));
    }

    /**
     * @param problems message keys by field
     */
    ModelAndView secure(Map<String, String> problems, HttpStatus status, Visitor visitor, HttpServletRequest request) {
        if (visitor.account().isPresent()) {
            return signedIn();
        }
        UserName proposal = proposal(request);
        if (proposal == null) {
            return elsewhere(request);
        }
        return new FilledForm(Submitted.nothing().with("name", proposal), problems).on("account/secure", status)
                .addObject("entries", entries(visitor))
                .addObject("offerPasskeys", site.isShownTo(request));
    }

    /** What is proposed, or null. The look makes no session: its cookie would end the sign-in of a form sent twice. */
    UserName proposal(HttpServletRequest request) {
        return request.getSession(false) == null ? null : newAccount.proposal();
    }

    /** Whoever comes back after the account was made finds their codes if they have not seen them yet. */
    ModelAndView elsewhere(HttpServletRequest request) {
        boolean codesWait = request.getSession(false) != null && newAccount.hasCodes();
        return new ModelAndView(codesWait ? "redirect:/account/recovery-codes" : "redirect:/account/sign-up");
    }

    private ModelAndView signedIn() {
        return new ModelAndView(newAccount.hasCodes() ? "redirect:/account/recovery-codes" : "redirect:/account");
    }

    private long entries(Visitor visitor) {
        return wayIn.claimable(visitor).map(wayIn::entries).orElse(0L);
    }
}
