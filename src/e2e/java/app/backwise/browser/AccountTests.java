package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AccountTests {

    private static final String STATUS = "form[data-passkey] [role=status]";

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    private List<String> pains() {
        site.open("/journal");
        return site.findAll(".entries .pain b").stream().map(WebElement::getText).toList();
    }

    @Test
    void signsUpOutAndInByPasskey() {
        Members.log(site, "4");
        Members.signUpByPasskey(site);

        assertThat(site.path()).isEqualTo("/account");
        assertThat(site.findAll(".passkey")).hasSize(1);
        assertThat(pains()).containsExactly("4");

        Members.signOut(site);

        assertThat(pains()).isEmpty();

        site.open("/account/sign-in");
        site.follow("form[data-passkey='sign-in'] button");

        assertThat(site.path()).isEqualTo("/journal");
        assertThat(pains()).containsExactly("4");
    }

    @Test
    void claimsTheJournalOfThisBrowserAfterSigningInByPasskey() {
        Members.log(site, "4");
        Members.signUpByPasskey(site);
        Members.signOut(site);
        Members.log(site, "7");
        site.open("/account/sign-in");
        site.follow("form[data-passkey='sign-in'] button");

        assertThat(site.path()).isEqualTo("/account/claim");

        site.choose("add");
        site.proceed();

        assertThat(pains()).containsExactlyInAnyOrder("7", "4");
    }

    @Test
    void addsAndRemovesAPasskey() {
        Members.signUp(site);
        site.giveDevice(true);
        site.open("/account");
        site.follow("form[data-passkey='register'] button");

        assertThat(site.findAll(".passkey")).hasSize(1);

        site.follow("form[action$='/remove'] button");

        assertThat(site.find(".saved").getText()).isEqualTo("Removed: that passkey no longer signs you in.");
        assertThat(site.findAll(".passkey")).isEmpty();

        Members.signOut(site);
        site.open("/account/sign-in");
        site.find("form[data-passkey='sign-in'] button").click();
        site.awaitText(STATUS, "This passkey is not known here.");
    }

    @Test
    void saysSoWhenTheDeviceGivesNoPasskey() {
        Members.signUp(site);
        site.giveDevice(false);
        site.open("/account");
        site.find("form[data-passkey='register'] button").click();
        site.awaitText(STATUS, "Your device gave no passkey. You can try again.");

        assertThat(site.find("form[data-passkey='register'] button").isEnabled()).isTrue();
    }

    @Test
    void worksWithoutScript() {
        site.allowScript(false);
        Members.log(site, "4");
        String userName = Members.signUp(site);

        assertThat(site.findAll(".codes li")).hasSize(8);

        Members.signOut(site);
        Members.log(site, "7");
        Members.signIn(site, userName);
        site.choose("add");
        site.proceed();

        assertThat(pains()).containsExactlyInAnyOrder("7", "4");
        site.open("/account");
        assertThat(site.find("form[data-passkey]").isDisplayed()).isFalse();
    }

    @Test
    void leavesTheJournalToWhoeverElseUsesTheBrowser() {
        String userName = Members.signUp(site);
        Members.signOut(site);
        Members.log(site, "7");
        Members.signIn(site, userName);
        site.choose("leave");
        site.proceed();

        assertThat(pains()).isEmpty();

        Members.signOut(site);

        assertThat(pains()).containsExactly("7");
    }
}
