package app.backwise.account;

import app.backwise.account.door.SignIns;
import app.backwise.account.door.Throttle;
import app.backwise.account.member.UserName;
import app.backwise.account.secret.NewPassword;
import app.backwise.account.secret.PasswordChange;
import app.backwise.account.secret.Passwords;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.guard.WaitException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sets or changes the password, which ends every other session of the account and its recovery codes. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

    private static final String PASSWORD = "password";

    private final Passwords passwords;
    private final PasswordChange change;
    private final NewAccount newAccount;
    private final SignIns signIns;
    private final Throttle throttle;

    PasswordController(Passwords passwords, PasswordChange change, NewAccount newAccount, SignIns signIns,
            Throttle throttle) {
        this.passwords = passwords;
        this.change = change;
        this.newAccount = newAccount;
        this.signIns = signIns;
        this.throttle = throttle;
    }

    @GetMapping
    ModelAndView password(Principal person) {
        return page(FilledForm.blank(), HttpStatus.OK, person);
    }

    @PostMapping
    ModelAndView change(Submitted sent, Principal person, HttpServletRequest request, HttpServletResponse response) {
        String name = person.getName();
        NewPassword password = new NewPassword(sent.text(PASSWORD));
        Optional<String> problem = password.problem(new UserName(name));
        if (problem.isPresent()) {
            return refused(problem.get(), HttpStatus.UNPROCESSABLE_CONTENT, person);
        }
        try {
            throttle.newPassword(name);
            String hash = passwords.hash(password.text());
            newAccount.showOnce(() -> change.change(name, hash), "account.codes.after-password");
        } catch (WaitException e) {
            e.tell(response);
            return refused(e.words(), HttpStatus.TOO_MANY_REQUESTS, person);
        }
        signIns.stay(name, request);
        return new ModelAndView("redirect:/account/recovery-codes");
    }

    private static ModelAndView refused(String problem, HttpStatus status, Principal person) {
        return page(Submitted.nothing().refused(PASSWORD, problem), status, person);
    }

    private static ModelAndView page(FilledForm form, HttpStatus status, Principal person) {
        return form.on("account/password", status).addObject("userName", person.getName());
    }
}
