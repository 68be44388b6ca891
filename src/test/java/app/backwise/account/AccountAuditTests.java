package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class AccountAuditTests {

    @Test
    void writesALineForWhatMattersAndNothingThatWasTyped(Site site, Site other, CapturedOutput log) {
        site.forge("/journal", "pain=4", "note=a very private note");
        Member member = Member.signUp(site);
        other.forge("/journal", "pain=7");
        new Member("typed-by-a-stranger", null).signIn(other, "typed password");
        member.signIn(other);
        other.send("form[action=/account/claim]", "choice=add");
        site.open("/account/password");
        site.send("form[action=/account/password]", "password=quite another long password");
        site.open("/account/confirm");
        site.send("main form[action=/account/confirm]:has(#password)", "password=something quite wrong");
        site.send("main form[action=/account/confirm]:has(#password)", "password=quite another long password");
        Member.signOut(site);

        assertThat(log.getAll().lines().filter(line -> line.contains("app.backwise.audit"))
                .map(line -> line.substring(line.indexOf(" : ") + 3)).toList()).containsExactly(
                        "claim " + member.name() + " {}",
                        "sign-up " + member.name() + " {way=sign-up}",
                        "sign-in-refused guest {status=422}",
                        "sign-in " + member.name() + " {way=password}",
                        "claim " + member.name() + " {}",
                        "password-changed " + member.name() + " {}",
                        "recovery-codes-renewed " + member.name() + " {}",
                        "confirm-refused " + member.name() + " {status=422}",
                        "confirmed " + member.name() + " {way=password}",
                        "sign-out " + member.name() + " {}");
        assertThat(log.getAll()).doesNotContain("private note", "typed-by-a-stranger", "typed password",
                Member.PASSWORD, "quite another", "quite wrong", member.codes().get(0));
    }
}
