package app.backwise.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets or changes the password, which ends every other session of the account. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignIns signIns;
    private final KnownBrowsers browsers;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordController(Accounts accounts, Passwords passwords, SignIns signIns, KnownBrowsers browsers,
            Throttle throttle, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
        this.browsers = browsers;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView password(Principal person, HttpServletRequest request) {
        return page(person, request, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(@RequestParam MultiValueMap<String, String> sent, Principal person, HttpServletRequest request,
            HttpServletResponse response) {
        String name = person.getName();
        NewPassword password = new NewPassword(sent.getFirst("password"));
        Map<String, String> problems = new LinkedHashMap<>();
        try {
            if (needsCurrent(name, request)) {
                throttle.signIn(request.getRemoteAddr(), name, browsers.find(name, request));
                String current = Optional.ofNullable(sent.getFirst("current")).orElse("");
                if (!passwords.match(current, accounts.find(name))) {
                    problems.put("current", "account.password.wrong");
                }
            }
            password.problem(new UserName(name)).ifPresent(problem -> problems.put("password", problem));
            if (!problems.isEmpty()) {
                return page(person, request, problems, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            throttle.newPassword(name);
            accounts.setPassword(name, passwords.hash(password.text()));
        } catch (WaitException e) {
            e.tell(response);
            return page(person, request, Map.of("password", e.words()), HttpStatus.TOO_MANY_REQUESTS);
        }
        signIns.stay(name, request);
        events.publishEvent(new AuditApplicationEvent(name, "password-changed"));
        return new ModelAndView("redirect:/account");
    }

    private boolean needsCurrent(String name, HttpServletRequest request) {
        return accounts.find(name).filter(Account::hasPassword).isPresent()
                && SignedIn.of(request).filter(in -> in.mayReplacePassword(clock.instant())).isEmpty();
    }

    private ModelAndView page(Principal person, HttpServletRequest request, Map<String, String> problems,
            HttpStatus status) {
        return new ModelAndView("account/password", status)
                .addObject("userName", person.getName())
                .addObject("problems", problems)
                .addObject("needsCurrent", needsCurrent(person.getName(), request));
    }
}
