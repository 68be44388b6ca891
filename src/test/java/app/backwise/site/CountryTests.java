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
        return page.html().select("aside.help a[href^=tel:]").eachAttr("href");
    }

    @Test
    void showsEveryNumberUntilOneIsChosen(Site site) {
        Page home = site.open("/");

        assertThat(numbers(home)).containsExactly("tel:999", "tel:112", "tel:911", "tel:000", "tel:111");
        assertThat(home.texts("aside.help a")).allMatch(label -> label.matches("\\d{3} [A-Z].+"));
        assertThat(home.one("aside.help option[selected]").attr("value")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"uk,999", "eu,112", "us-ca,911", "au,000", "nz,111"})
    void showsTheNumberOfTheCountryOnEveryPage(String country, String number, Site site) {
        site.open("/privacy");
        assertThat(site.send("form[action=/country]", "country=" + country).path()).isEqualTo("/privacy");

        for (String path : List.of("/privacy", "/", "/journal", "/how-we-decide", "/nothing-here")) {
            assertThat(numbers(site.open(path))).as(path).containsExactly("tel:" + number);
            assertThat(site.page().one("aside.help option[selected]").attr("value")).isEqualTo(country);
        }
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
