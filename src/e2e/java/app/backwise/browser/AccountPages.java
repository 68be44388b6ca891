package app.backwise.browser;

import java.util.stream.Stream;

/** The pages of accounts. */
final class AccountPages {

    private AccountPages() {}

    static Stream<PageState> all() {
        return Stream.of(
                PageState.at("sign-up", "/account/sign-up"),
                PageState.at("sign-in", "/account/sign-in"),
                PageState.at("signed-out", "/account/signed-out"),
                new PageState("sign-up-secure", site -> Members.choose(site, "anna"), 200),
                new PageState("recovery-codes", Members::signUp, 200),
                new PageState("recovery-codes-and-passkey", site -> {
                    Members.choose(site, "anna");
                    site.follow("form[data-passkey] button");
                }, 200),
                new PageState("account", site -> {
                    Members.signUpByPasskey(site);
                    site.open("/account");
                }, 200),
                new PageState("account-last-passkey", site -> {
                    Members.signUpByPasskey(site);
                    site.follow("form[action$='/remove'] button");
                }, 422),
                new PageState("password", site -> {
                    Members.signInAgain(site);
                    site.open("/account/password");
                }, 200),
                new PageState("claim", Members::signInWithAnotherJournal, 200),
                new PageState("refused-sign-up", site -> {
                    site.open("/account/sign-up");
                    site.proceed();
                }, 422),
                new PageState("refused-sign-in", site -> {
                    site.open("/account/sign-in");
                    site.proceed();
                }, 422),
                new PageState("refused-password", site -> {
                    Members.signInAgain(site);
                    site.open("/account/password");
                    site.proceed();
                }, 422),
                new PageState("refused-claim", site -> {
                    Members.signInWithAnotherJournal(site);
                    site.proceed();
                }, 422));
    }
}
