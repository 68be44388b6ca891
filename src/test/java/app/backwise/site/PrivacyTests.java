package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.Tables;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.form.KeptCookie;
import app.backwise.journal.GuestExpiry;
import app.backwise.journal.log.UndoLog;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The privacy page says what is so. */
@WebTest
class PrivacyTests {

    private static final Pattern COOKIE = Pattern.compile("^\\s*(backwise-[a-z]+):", Pattern.MULTILINE);

    /** Which part of the page tells of each table; a new table needs a sentence there and a line here. */
    private static final Map<String, String> TOLD_OF = Map.ofEntries(
            Map.entry("journal", "guest"),
            Map.entry("journal_entry", "journal"),
            Map.entry("journal_day", "journal"),
            Map.entry("weekly_check", "journal"),
            Map.entry("journal_undo", "journal"),
            Map.entry("experiment", "plan"),
            Map.entry("plan_notes", "plan"),
            Map.entry("assessment", "assessment"),
            Map.entry("assessment_answer", "assessment"),
            Map.entry("calendar_feed", "calendar"),
            Map.entry("account", "account"),
            Map.entry("recovery_code", "account"),
            Map.entry("known_browser", "account"),
            Map.entry("user_entities", "account"),
            Map.entry("user_credentials", "account"));

    @Autowired
    private DataSource database;

    @Autowired
    private Environment settings;

    private static String part(String id) {
        return Words.of("privacy." + id + ".text");
    }

    @Test
    void tellsOfEveryTable() {
        Set<String> tables = Tables.counts(database).keySet().stream()
                .map(table -> table.toLowerCase(Locale.ROOT))
                .filter(table -> !table.equals("flyway_schema_history"))
                .collect(Collectors.toSet());

        assertThat(tables).isEqualTo(TOLD_OF.keySet());
        assertThat(TOLD_OF.values()).allSatisfy(id -> assertThat(part(id)).isNotEmpty());
    }

    @Test
    void namesEveryCookie(Site guest, Site member) {
        guest.forge("/country", "country=uk", "back=/");
        guest.forge("/journal/settings/display", "text=large", "colours=dark", "week=monday");
        guest.open("/assessment");
        guest.send("main form[action=/assessment]");
        guest.forge("/journal", "pain=3");
        member.open("/account/sign-up");
        member.send("main form[action=/account/sign-up]", "name=cookies");
        member.send("main form[action=/account/sign-up/secure]:has(#password)", "password=a long enough phrase");
        Set<String> named =
                COOKIE.matcher(part("cookies")).results().map(cookie -> cookie.group(1)).collect(Collectors.toSet());
        Set<String> set = new TreeSet<>(guest.cookies().keySet());
        set.addAll(member.cookies().keySet());

        assertThat(set).isEqualTo(named);
    }

    @Test
    void saysHowLongThingsAreKept() {
        assertThat(part("guest")).contains(days(GuestExpiry.KEPT), days(GuestExpiry.WARNED),
                days(GuestExpiry.EMPTY_KEPT));
        assertThat(part("journal")).contains(UndoLog.KEPT.toHours() + " hours");
        assertThat(part("cookies")).contains(days(KeptCookie.KEPT));
        assertThat(part("assessment")).contains(
                settings.getRequiredProperty("server.servlet.session.timeout").replace("h", " hours"));
    }

    private static String days(Duration duration) {
        return duration.toDays() + " days";
    }
}
