package app.backwise.account;

import app.backwise.Page;
import app.backwise.Site;
import java.util.List;

/**
 * Somebody with an account.
 *
 * @param name the user name they were given
 * @param codes their recovery codes
 */
record Member(String name, List<String> codes) {

    static final String PASSWORD = "correct horse battery staple";

    /** Signs up in this browser with a password. */
    static Member signUp(Site site) {
        String name = propose(site, "anna");
        Page shown = site.send("form[action=/account/sign-up/secure]:has(#password)", "password=" + PASSWORD);
        return new Member(name, shown.texts(".codes li code"));
    }

    static String propose(Site site, String own) {
        site.open("/account/sign-up");
        return site.send("form[action=/account/sign-up]", "name=" + own).one("#name").val();
    }

    Page signIn(Site site) {
        return signIn(site, PASSWORD);
    }

    Page signIn(Site site, String password) {
        site.open("/account/sign-in");
        return site.send("form[action=/account/sign-in]:has(#password)", "name=" + name, "password=" + password);
    }

    static Page signOut(Site site) {
        site.open("/account");
        return site.send("form[action=/account/sign-out]");
    }

    static boolean isSignedIn(Site site) {
        return site.open("/privacy").has("#menu a[href=/account]");
    }

    static List<String> pains(Site site) {
        return site.open("/journal").texts(".entries .pain b");
    }
}
