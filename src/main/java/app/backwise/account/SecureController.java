package app.backwise.account;

import app.backwise.account.door.Throttle;
import app.backwise.account.member.UserName;
import app.backwise.account.secret.NewPassword;
import app.backwise.account.secret.Passwords;
import app.backwise.form.Submitted;
import app.backwise.guard.WaitException;
import app.backwise.journal.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The second step of signing up: what secures the account. */
@Controller
@RequestMapping("/account/sign-up/secure")
class SecureController {

    private static final String PASSWORD = "password";

    private final NewMembers members;
    private final Passwords passwords;
    private final Throttle throttle;
    private final SignUpPages pages;

    SecureController(NewMembers members, Passwords passwords, Throttle throttle, SignUpPages pages) {
        this.members = members;
        this.passwords = passwords;
        this.throttle = throttle;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView secure(Visitor visitor, HttpServletRequest request) {
        return pages.secure(Map.of(), HttpStatus.OK, visitor, request);
    }

    @PostMapping
    ModelAndView create(Submitted sent, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        UserName proposal = pages.proposal(request);
        if (proposal == null) {
            return pages.elsewhere(request);
        }
        boolean byPasskey = sent.has("way", "passkey");
        NewPassword password = new NewPassword(sent.text(PASSWORD));
        Optional<String> problem = byPasskey ? Optional.empty() : password.problem(proposal);
        if (problem.isPresent()) {
            return pages.secure(Map.of(PASSWORD, problem.get()), HttpStatus.UNPROCESSABLE_CONTENT, visitor, request);
        }
        try {
            throttle.signUp(request.getRemoteAddr());
            return create(byPasskey ? null : passwords.hash(password.text()), visitor, request, response);
        } catch (WaitException e) {
            e.tell(response);
            return pages.secure(Map.of(PASSWORD, e.words()), HttpStatus.TOO_MANY_REQUESTS, visitor, request);
        }
    }

    private ModelAndView create(String hash, Visitor visitor, HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return members.enter(hash, visitor, request, response)
                    ? new ModelAndView("redirect:/account/recovery-codes")
                    : pages.elsewhere(request);
        } catch (DuplicateKeyException e) {
            return pages.secure(Map.of("name", "account.name.changed"), HttpStatus.UNPROCESSABLE_CONTENT, visitor,
                    request);
        }
    }
}
