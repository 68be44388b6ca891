package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.Tables;
import app.backwise.WebTest;
import app.backwise.Words;
import jakarta.servlet.http.Cookie;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class GuestCookieTests {

    private static final String COOKIE = "backwise-journal";

    @Autowired
    private DataSource database;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void isForThisHostAndNoScript(Site site) {
        site.forge("/journal", "pain=3");

        assertThat(site.cookies().get(COOKIE)).matches("[A-Za-z0-9_-]{43}");
        assertThat(site.cookieLine(COOKIE).split("; "))
                .contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=34560000")
                .noneMatch(attribute -> attribute.startsWith("Domain"));
    }

    @Test
    void hasTheHostPrefixAndIsSecureOverTls() {
        MockHttpServletResponse empty = mvc.get().uri("/journal").secure(true).exchange().getResponse();
        String token = Jsoup.parse(text(empty)).select("main input[name=_csrf]").attr("value");
        MvcTestResult saved = mvc.post().uri("/journal").secure(true).cookie(empty.getCookies()).param("pain", "3")
                .param("_csrf", token).exchange();
        Cookie cookie = saved.getResponse().getCookie("__Host-" + COOKIE);
        assertThat(saved).hasStatus(303).cookies().doesNotContainCookie(COOKIE);
        assertThat(cookie).isNotNull();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");

        assertThat(mvc.get().uri("/journal").secure(true).cookie(cookie)).bodyText().contains("class=\"entries\"");
        assertThat(mvc.get().uri("/journal").secure(true).cookie(new Cookie(COOKIE, cookie.getValue())))
                .bodyText().as("name without prefix over TLS").doesNotContain("class=\"entries\"");
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void isKeptAsAHashOnly(Site site) {
        site.forge("/journal", "pain=3", "note=hash only");
        String key = site.cookies().get(COOKIE);
        List<Map<String, Object>> journals = JdbcClient.create(database).sql("select * from journal").query()
                .listOfRows();

        assertThat(journals.toString()).doesNotContain(key).contains(GuestKey.of(key).orElseThrow().hash());
    }

    @Test
    void opensTheJournalWhereverItIsBrought(Site site, Site elsewhere) {
        site.forge("/journal", "pain=8");
        elsewhere.cookies().put(COOKIE, site.cookies().get(COOKIE));

        assertThat(elsewhere.open("/journal").texts(".entries b")).containsExactly("8");
    }

    @Test
    void isSetOnceAndKept(Site site) {
        site.forge("/journal", "pain=1");
        String key = site.cookies().get(COOKIE);
        site.forge("/journal", "pain=2");

        assertThat(site.cookies().get(COOKIE)).isEqualTo(key);
        assertThat(site.page().texts(".entries b")).containsExactly("2", "1");
    }

    @Test
    void isGivenAnewWithEachEntrySoThatItOutlivesItsFirst400Days(Site site) {
        site.forge("/journal", "pain=1");
        site.open("/journal");
        Page saved = site.fetch(site.request("/journal").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers
                        .ofString("pain=2&_csrf=" + URLEncoder.encode(site.token(), StandardCharsets.UTF_8))));

        assertThat(saved.headers().allValues("Set-Cookie"))
                .anySatisfy(line -> assertThat(line).startsWith(COOKIE + "=" + site.cookies().get(COOKIE))
                        .contains("Max-Age=34560000"));
    }

    @Test
    void isGivenAnewWhenAskedToKeepAJournalThatIsAboutToBeDeleted(Site site) {
        site.forge("/journal", "pain=1");
        assertThat(site.open("/journal").has("main form[action=/journal/keep]")).isFalse();
        String hash = GuestKey.of(site.cookies().get(COOKIE)).orElseThrow().hash();
        JdbcClient.create(database)
                .sql("update journal set last_used_at = dateadd(day, -310, last_used_at) where key_hash = ?")
                .param(hash)
                .update();
        assertThat(site.open("/journal").main()).contains(Words.of("journal.expiring", "17 January 2027"));

        Page kept = site.send("main form[action=/journal/keep]");
        assertThat(kept.has("main form[action=/journal/keep]")).isFalse();
        assertThat(kept.main()).contains(Words.of("journal.kept", "23 November 2027"));
        assertThat(site.cookieLine(COOKIE)).contains("Max-Age=34560000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --", "%00", "\"quoted\"",
            "\"", "a,b", "../../etc/passwd", "=====", "ÿ", "{}[]"})
    void opensAnEmptyJournalWhenBroken(String value, Site site) {
        Map<String, Long> before = Tables.counts(database);
        site.cookies().put(COOKIE, value);
        Page journal = site.open("/journal");

        assertThat(journal.status()).isEqualTo(200);
        assertThat(journal.main()).contains(Words.of("journal.empty"));
        assertThat(Tables.counts(database)).isEqualTo(before);
    }

    @Test
    void isReplacedWhenBrokenAndAnEntryIsLogged(Site site) {
        site.cookies().put(COOKIE, "A".repeat(43));

        assertThat(site.forge("/journal", "pain=5").texts(".entries b")).containsExactly("5");
        assertThat(site.cookies().get(COOKIE)).isNotEqualTo("A".repeat(43));
    }
}
