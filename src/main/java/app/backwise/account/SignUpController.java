package app.backwise.account;

import app.backwise.account.member.Accounts;
import app.backwise.account.member.UserName;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.journal.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first step of signing up: a name, in two steps so that no answer tells whether somebody has an account. */
@Controller
@RequestMapping("/account/sign-up")
class SignUpController {

    private final NewAccount newAccount;
    private final Accounts accounts;
    private final SignUpPages pages;

    SignUpController(NewAccount newAccount, Accounts accounts, SignUpPages pages) {
        this.newAccount = newAccount;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView name(Visitor visitor) {
        return pages.name(FilledForm.blank(), visitor);
    }

    @PostMapping
    ModelAndView propose(Submitted sent, Visitor visitor) {
        String own = UserName.cleaned(sent.text("name"));
        if (!UserName.canBeChosen(own)) {
            return pages.name(sent.refused("name", own.isEmpty() ? "account.name.empty" : "account.name.form"),
                    visitor);
        }
        newAccount.propose(accounts.propose(own));
        return new ModelAndView("redirect:/account/sign-up/secure");
    }
}
