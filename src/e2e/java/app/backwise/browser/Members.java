package app.backwise.browser;

/** People with accounts, and how they get in. */
final class Members {

    static final String PASSWORD = "correct horse battery staple";

    private Members() {}

    /** Chooses a name and gives the user name that comes of it. */
    static String choose(BrowsedSite site, String name) {
        site.open("/account/sign-up");
        site.find("#name").sendKeys(name);
        site.proceed();
        return site.find("#name").getDomProperty("value");
    }

    static String signUp(BrowsedSite site) {
        String userName = choose(site, "anna");
        site.find("#password").sendKeys(PASSWORD);
        site.proceed();
        return userName;
    }

    static void signUpByPasskey(BrowsedSite site) {
        site.giveDevice(true);
        choose(site, "bert");
        site.follow("form[data-passkey] button");
        site.follow("form[data-passkey='register'] button");
    }

    static void signIn(BrowsedSite site, String userName) {
        site.open("/account/sign-in");
        site.find("#name").sendKeys(userName);
        site.find("#password").sendKeys(PASSWORD);
        site.proceed();
    }

    static void signOut(BrowsedSite site) {
        site.open("/account");
        site.follow("form[action='/account/sign-out'] button");
    }

    static void signInAgain(BrowsedSite site) {
        String userName = signUp(site);
        signOut(site);
        signIn(site, userName);
    }

    static void signInWithAnotherJournal(BrowsedSite site) {
        String userName = signUp(site);
        signOut(site);
        log(site, "7");
        signIn(site, userName);
    }

    static void log(BrowsedSite site, String pain) {
        site.open("/journal");
        site.choose(pain);
        site.proceed();
    }
}
