package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class CountryTests {

    private static List<String> numbers(Page page) {
        return page.html().select("header a[href^=tel:], aside.help a[href^=tel:]").eachAttr("href");
    }

    @Test
    void showsEveryNumberUntilOneIsChosen(Site site) {
        Page home = site.open("/");

        assertThat(numbers(home)).containsExactly("tel:999", "tel:112", "tel:911", "tel:000", "tel:111");
        assertThat(home.texts("aside.help a")).allMatch(label -> label.matches("\\d{3} [A-Z].+"));
        assertThat(home.one("#country option[selected]").attr("value")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"uk,999", "eu,112", "us-ca,911", "au,000", "nz,111"})
    void showsTheNumberOfTheCountryOnEveryPage(String country, String number, Site site) {
        site.open("/privacy");
        assertThat(site.send("form[action=/country]", "country=" + country).path()).isEqualTo("/privacy");

        for (String path : List.of("/privacy", "/", "/journal", "/how-we-decide", "/nothing-here")) {
            assertThat(numbers(site.open(path))).as(path).containsExactly("tel:" + number);
            assertThat(site.page().one("#country option[selected]").attr("value")).isEqualTo(country);
        }
    }

    @ParameterizedTest
    @CsvSource({"'en-GB,en', uk, 999", "de-DE, eu, 112", "'fr-CA,fr,en-US', us-ca, 911",
            "en-AU, au, 000",
            "'en,mi-NZ', nz, 111"})
    void guessesFromTheRegionOfTheLanguageAndSaysThatItIsAGuess(String language, String country, String number,
            Site site) {
        Page home = site.speaking(language).open("/");

        assertThat(home.texts(".chip")).containsExactly(Words.of("help.chip", number));
        assertThat(home.one(".chip").attr("href")).isEqualTo("tel:" + number);
        assertThat(home.one("aside.help > p").text()).isEqualTo(Words.of("country." + country + ".guess"));
        assertThat(home.one("aside.help summary").text()).isEqualTo(Words.of("help.not-there"));
        assertThat(home.html().select("aside.help details a[href^=tel:]")).hasSize(5);
        assertThat(home.one("#country option[selected]").attr("value")).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "*", "en-US,de-DE;q=0.5", "en-IN", "en-US,en-IN;q=0.1", "es-419", ";;", "en-"})
    void showsEveryNumberWhereNoRegionOrMoreThanOneIsTold(String language, Site site) {
        assertThat(numbers(site.speaking(language).open("/"))).as(language).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"eu, 1", "unknown, 5"})
    void believesAChoiceMoreThanTheGuess(String chosen, int numbers, Site site) {
        site.speaking("en-GB").open("/");
        Page home = site.send("form[action=/country]", "country=" + chosen);

        assertThat(numbers(home)).hasSize(numbers).doesNotContain(numbers == 1 ? "tel:999" : "tel:none");
        assertThat(home.text()).doesNotContain(Words.of("help.not-there"));
    }

    @Test
    void saysLocalNumberElsewhere(Site site) {
        site.open("/");
        Page home = site.send("form[action=/country]", "country=elsewhere");

        assertThat(numbers(home)).isEmpty();
        assertThat(home.one("aside.help p").text()).contains(Words.of("country.elsewhere.emergency"));
    }

    @Test
    void canBeChangedBackToAll(Site site) {
        site.forge("/country", "country=uk", "back=/");

        assertThat(numbers(site.forge("/country", "country=unknown", "back=/"))).hasSize(5);
    }

    @Test
    void isRememberedFor400DaysWithoutAScriptSeeingIt(Site site) {
        site.forge("/country", "country=uk", "back=/");

        assertThat(site.cookieLine("backwise-country").split("; "))
                .contains("backwise-country=uk", "Path=/", "Max-Age=34560000", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "///evil.example", "http://evil.example", "https:evil.example",
            "/\\evil.example", "\\evil.example", "evil.example", "javascript:alert(1)", "/x\r\nSet-Cookie: a=b",
            "/\tevil",
            "/.evil/../..//evil.example",
            "/%2F/evil.example", "/?to=//evil.example", "/;@evil.example", "/@evil.example", "", " /privacy",
            "/priv\0acy"})
    void neverLeadsAwayFromTheSite(String back, Site site) {
        Page home = site.forge("/country", "country=uk", "back=" + back);

        assertThat(home.address().getPort()).isEqualTo(site.port());
        assertThat(home.path()).isEqualTo("/");
        assertThat(site.cookies()).doesNotContainKey("a");
    }

    @ParameterizedTest
    @CsvSource({"country=atlantis back=/", "country= back=/", "country=UK back=/", "back=/", "country=uk"})
    void refusesWhatIsNotACountry(String fields, Site site) {
        Page refused = site.forge("/country", fields.split(" "));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.h1()).isEqualTo(Words.of("error.400.title"));
        assertThat(site.cookies()).doesNotContainKey("backwise-country");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "atlantis", "UK", "%00", "\"uk\"", "uk,eu", "'"})
    void showsEveryNumberForABrokenCookie(String value, Site site) {
        site.cookies().put("backwise-country", value);
        Page home = site.open("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(numbers(home)).hasSizeBetween(1, 5).contains("tel:999");
    }
}
