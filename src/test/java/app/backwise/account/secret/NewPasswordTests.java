package app.backwise.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.account.member.UserName;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTests {

    private static final UserName ANNA = new UserName("anna-4821");

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "123456789012", "qwertyuiop12", "Password123!", "p@ssw0rd1234",
            "p@$$w0rd p@$$w0rd", "iloveyou1234", "letmeinletmein", "sunshine1234", "welcome12345", "liverpoolfc1",
            "manchesterunited", "administrator", "changeme1234", "trustno1trustno1", "London2026!!", "1q2w3e4r5t6y",
            "1qaz2wsx3edc", "asdfghjkl123", "!@#$%^&*()_+", "1234567890!@#$%^", "1234567890!@#$%^&*()", "111122223333",
            "aaaaaaaaaaaa", "aaaaaaaaaaaabbb", "abcdefghijkl", "abcdefghijklmnopqrstuvwxyz", "abcabcabcabc",
            "qwertyuiopasdfghjklzxcvbnm", "passwordpasswordpasswordpassword", "dragon dragon dragon",
            "14.10.1987 1987"})
    void isNoneThatOthersHave(String common) {
        assertThat(new NewPassword(common).problem(ANNA)).hasValue("account.password.too-plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backwisebackwise", "Backwise2026", "b@ckw1se2026", "backwise backwise", "backpain1234",
            "lowbackpain1"})
    void isNotTheNameOfThisSite(String plain) {
        assertThat(new NewPassword(plain).problem(ANNA)).hasValue("account.password.too-plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna-4821anna", "anna48211234", "AnnaAnnaAnna", "4821-anna-4821", "anna4821backwise"})
    void isNotTheNameOfThePerson(String plain) {
        assertThat(new NewPassword(plain).problem(ANNA)).hasValue("account.password.too-plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery staple", "kettle sofa green", "river-stone-lamp-cloud",
            "7XoshX2_Dn1T", "my name is anna and I like green kettles", "annas kettle sings at noon",
            "backwise helps my old bones", "my lower back hurts today", "ein kleiner grüner Kaktus",
            "мой дядя самых честных правил", "もう一度 腰痛 の 散歩 みどり", "4@8({[<3691!|70$5+%2",
            "0111011001110001001101001001000001110011101110100100001001111100",
            "03e99bf9676e2d386b52c75255fc7dac0e2462f89403081ce712e0f8a72d51c4",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa kettle sofa green"})
    void isFreeOtherwise(String strong) {
        assertThat(new NewPassword(strong).problem(ANNA)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void mayBeAnythingLongAndRandom(String random) {
        assertThat(new NewPassword(random).problem(ANNA)).as(random).isEmpty();
        assertThat(new NewPassword("anna" + random).problem(ANNA)).as("with the name").isEmpty();
    }

    static Stream<String> mayBeAnythingLongAndRandom() {
        Random random = new Random(4821);
        return Stream.of("01", "0123456789", "0123456789abcdef", "abcdefghijklmnopqrstuvwxyz", "4@8({[<3691!|70$5+%2",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
                .flatMap(alphabet -> IntStream.of(64, 100, 190).mapToObj(length -> random
                        .ints(length, 0, alphabet.length()).mapToObj(at -> alphabet.substring(at, at + 1))
                        .reduce("", String::concat)));
    }

    @ParameterizedTest
    @CsvSource({"0, empty", "1, too-short", "11, too-short", "201, too-long", "5000, too-long"})
    void isLongButNotWithoutEnd(int length, String problem) {
        String text = "😖 kettle sofa green ".repeat(300).codePoints().limit(length)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

        assertThat(new NewPassword(text).problem(ANNA)).hasValue("account.password." + problem);
    }

    @Test
    void mayHaveOddCharacters() {
        assertThat(new NewPassword("\u0000\uD83D x\uFFFF\u202E kettle").problem(ANNA)).isEmpty();
        assertThat(new NewPassword(null).problem(ANNA)).hasValue("account.password.empty");
    }

    @Test
    void isNeverTold() {
        assertThat(new NewPassword("kettle sofa green")).hasToString("NewPassword");
    }
}
