package app.backwise.account;

import app.backwise.guard.WaitException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets or changes the password, which ends every other session of the account and its recovery codes. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

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
        return page(person, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(@RequestParam(required = false, name = "password") String typed, Principal person,
            HttpServletRequest request, HttpServletResponse response) {
        String name = person.getName();
        NewPassword password = new NewPassword(typed);
        Optional<String> problem = password.problem(new UserName(name));
        if (problem.isPresent()) {
            return page(person, Map.of("password", problem.get()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            throttle.newPassword(name);
            String hash = passwords.hash(password.text());
            newAccount.showOnce(() -> change.change(name, hash), "account.codes.after-password");
        } catch (WaitException e) {
            e.tell(response);
            return page(person, Map.of("password", e.words()), HttpStatus.TOO_MANY_REQUESTS);
        }
        signIns.stay(name, request);
        return new ModelAndView("redirect:/account/recovery-codes");
    }

    private static ModelAndView page(Principal person, Map<String, String> problems, HttpStatus status) {
        return new ModelAndView("account/password", status)
                .addObject("userName", person.getName())
                .addObject("problems", problems);
    }
}
