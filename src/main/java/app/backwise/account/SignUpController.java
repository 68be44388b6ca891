package app.backwise.account;

import app.backwise.guard.WaitException;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing up in two steps, a name and what secures it, so that no answer tells whether somebody has an account. */
@Controller
@RequestMapping("/account/sign-up")
class SignUpController {

    private final NewAccount newAccount;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignUp signUp;
    private final SignIns signIns;
    private final Throttle throttle;
    private final VisitorJournals visitors;
    private final WayIn wayIn;
    private final SiteAddress site;

    SignUpController(NewAccount newAccount, Accounts accounts, Passwords passwords, SignUp signUp, SignIns signIns,
            Throttle throttle, VisitorJournals visitors, WayIn wayIn, SiteAddress site) {
        this.newAccount = newAccount;
        this.accounts = accounts;
        this.passwords = passwords;
        this.signUp = signUp;
        this.signIns = signIns;
        this.throttle = throttle;
        this.visitors = visitors;
        this.wayIn = wayIn;
        this.site = site;
    }

    @GetMapping
    ModelAndView name(HttpServletRequest request) {
        return namePage(request, "", Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView propose(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        String own = UserName.cleaned(sent.getFirst("name"));
        if (!UserName.canBeChosen(own)) {
            String problem = own.isEmpty() ? "account.name.empty" : "account.name.form";
            return namePage(request, own, Map.of("name", problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        newAccount.propose(accounts.propose(own));
        return new ModelAndView("redirect:/account/sign-up/secure");
    }

    @GetMapping("/secure")
    ModelAndView secure(HttpServletRequest request) {
        return securePage(request, Map.of(), HttpStatus.OK);
    }

    @PostMapping("/secure")
    ModelAndView create(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request,
            HttpServletResponse response) {
        UserName proposal = proposal(request);
        if (proposal == null) {
            return elsewhere(request);
        }
        boolean byPasskey = "passkey".equals(sent.getFirst("way"));
        NewPassword password = new NewPassword(sent.getFirst("password"));
        Optional<String> problem = byPasskey ? Optional.empty() : password.problem(proposal);
        if (problem.isPresent()) {
            return securePage(request, Map.of("password", problem.get()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            throttle.signUp(request.getRemoteAddr());
            return create(byPasskey ? null : passwords.hash(password.text()), request, response);
        } catch (WaitException e) {
            e.tell(response);
            return securePage(request, Map.of("password", e.words()), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private ModelAndView create(String hash, HttpServletRequest request, HttpServletResponse response) {
        UserName name;
        try {
            name = newAccount.make(proposed -> signUp.signUp(proposed, hash, visitors.findGuest(request)));
        } catch (DuplicateKeyException e) {
            newAccount.propose(accounts.propose(newAccount.proposal().own()));
            return securePage(request, Map.of("name", "account.name.changed"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (name == null) {
            return elsewhere(request);
        }
        visitors.forgetKey(request, response);
        signIns.signIn(name.value(), SignedIn.Way.SIGN_UP, request, response);
        return new ModelAndView("redirect:/account/recovery-codes");
    }

    /** What is proposed, or null. The look makes no session: its cookie would end the sign-in of a form sent twice. */
    private UserName proposal(HttpServletRequest request) {
        return request.getSession(false) == null ? null : newAccount.proposal();
    }

    /** Whoever comes back after the account was made finds their codes if they have not seen them yet. */
    private ModelAndView elsewhere(HttpServletRequest request) {
        boolean codesWait = request.getSession(false) != null && newAccount.hasCodes();
        return new ModelAndView(codesWait ? "redirect:/account/recovery-codes" : "redirect:/account/sign-up");
    }

    private ModelAndView signedIn() {
        return new ModelAndView(newAccount.hasCodes() ? "redirect:/account/recovery-codes" : "redirect:/account");
    }

    private ModelAndView namePage(HttpServletRequest request, String name, Map<String, String> problems,
            HttpStatus status) {
        if (request.getUserPrincipal() != null) {
            return signedIn();
        }
        return page("account/sign-up", request, problems, status).addObject("name", name);
    }

    private ModelAndView securePage(HttpServletRequest request, Map<String, String> problems, HttpStatus status) {
        if (request.getUserPrincipal() != null) {
            return signedIn();
        }
        UserName proposal = proposal(request);
        if (proposal == null) {
            return elsewhere(request);
        }
        return page("account/secure", request, problems, status)
                .addObject("userName", proposal.value())
                .addObject("offerPasskeys", site.isShownTo(request));
    }

    private ModelAndView page(String view, HttpServletRequest request, Map<String, String> problems,
            HttpStatus status) {
        ModelAndView page = new ModelAndView(view, status);
        page.addObject("problems", problems);
        page.addObject("entries", wayIn.claimable(request).map(wayIn::entries).orElse(0L));
        return page;
    }
}
