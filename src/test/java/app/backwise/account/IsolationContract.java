package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.assessment.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Nobody can read or change what is another's: every route there is, filled in with every id that somebody owns, is as
 * if the id did not exist. A new route and a new table are included by themselves.
 */
@Tag("long")
abstract class IsolationContract {

    private static final String SECRET = "zanzibar";
    private static final String OWN_JOURNALS =
            "(select id from journal where account_name = :owner or key_hash = :key)";
    /** How the rows of somebody are found in each table; not at all in those of nobody. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("account", "name = :owner"),
            Map.entry("recovery_code", "account_name = :owner"),
            Map.entry("known_browser", "account_name = :owner"),
            Map.entry("user_entities", "name = :owner"),
            Map.entry("user_credentials", "user_entity_user_id in (select id from user_entities where name = :owner)"),
            Map.entry("journal", "id in " + OWN_JOURNALS),
            Map.entry("journal_entry", "journal_id in " + OWN_JOURNALS),
            Map.entry("journal_day", "journal_id in " + OWN_JOURNALS),
            Map.entry("weekly_check", "journal_id in " + OWN_JOURNALS),
            Map.entry("journal_undo", "journal_id in " + OWN_JOURNALS),
            Map.entry("assessment", "journal_id in " + OWN_JOURNALS),
            Map.entry("assessment_answer",
                    "assessment_id in (select id from assessment where journal_id in " + OWN_JOURNALS + ")"),
            Map.entry("experiment", "journal_id in " + OWN_JOURNALS),
            Map.entry("plan_notes", "journal_id in " + OWN_JOURNALS),
            Map.entry("calendar_feed", "journal_id in " + OWN_JOURNALS),
            Map.entry("flyway_schema_history", "1 = 0"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private DataSource database;

    /** Everything that is somebody's in the database. */
    private record Belongings(String owner, String key, Map<String, List<Map<String, Object>>> rows) {

        /** Every id among them. */
        List<String> ids() {
            return rows.values().stream().flatMap(List::stream)
                    .flatMap(row -> row.entrySet().stream())
                    .filter(cell -> cell.getValue() instanceof UUID
                            || cell.getKey().equalsIgnoreCase("credential_id"))
                    .map(cell -> cell.getValue().toString())
                    .distinct()
                    .toList();
        }
    }

    private Belongings of(String owner, String key) {
        JdbcClient jdbc = JdbcClient.create(database);
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        TABLES.forEach((table, mine) -> rows.put(table, jdbc
                .sql("select * from " + (table.startsWith("flyway") ? "\"" + table + "\"" : table) + " where " + mine)
                .param("owner", owner).param("key", key).query().listOfRows().stream()
                .map(TreeMap::new)
                .map(row -> {
                    row.replaceAll((column, value) -> value instanceof byte[] bytes ? List.of(bytes.length, bytes[0])
                            : value instanceof java.sql.Blob ? "blob" : value);
                    return (Map<String, Object>) row;
                })
                .sorted(java.util.Comparator.comparing(Map::toString))
                .toList()));
        return new Belongings(owner, key, rows);
    }

    @Test
    void knowsEveryTable() {
        assertThat(app.backwise.Tables.counts(database).keySet().stream().map(String::toLowerCase))
                .containsExactlyInAnyOrderElementsOf(TABLES.keySet());
    }

    private static void fill(Site site) {
        site.forge("/journal", "pain=4", "note=" + SECRET);
        site.forge("/journal", "pain=5", "note=" + SECRET);
        site.forge("/journal/days/2026-11-23", "enjoyable=" + SECRET, "activity-1=" + SECRET);
        site.forge("/journal/days/2026-11-23", "enjoyable=" + SECRET + " again");
        site.forge("/plan/calendar");
        Person.ordinary().reachResult(site);
        site.send("main form[action=save]");
    }

    private Belongings ofMember(Site site) {
        fill(site);
        Member member = Member.signUp(site);
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into user_entities (id, name) values (?, ?)").params(member.name(), member.name()).update();
        jdbc.sql("insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, "
                + "backup_state, created, last_used, label) values (?, ?, ?, false, false, current_timestamp, "
                + "current_timestamp, ?)").params("key-of-" + member.name(), member.name(), new byte[] {1}, SECRET)
                .update();
        return of(member.name(), "");
    }

    private Belongings ofGuest(Site site) {
        fill(site);
        String key = app.backwise.journal.GuestKey.of(site.cookies().get("backwise-journal")).orElseThrow().hash();
        return of("", key);
    }

    @TestFactory
    Stream<DynamicTest> keepsWhatIsAnothersApart(Site one, Site two, Site guest, Site other) {
        List<Belongings> owners = List.of(ofMember(one), ofGuest(two));
        Member.signUp(other);
        String draft =
                "/assessment/" + one.addresses().stream().filter(each -> each.matches(".*/assessment/[^/]{12}/.*"))
                        .findFirst().orElseThrow().replaceAll(".*/assessment/([^/]{12})/.*", "$1");
        assertThat(owners).allSatisfy(owner -> assertThat(owner.ids()).hasSizeGreaterThan(5));
        assertThat(guest.open(draft + "/result").status()).isEqualTo(410);
        return routes().stream().map(route -> DynamicTest.dynamicTest(route, () -> {
            for (Site stranger : List.of(guest, other)) {
                stranger.forge("/journal", "pain=1");
                for (Belongings owner : owners) {
                    String token = stranger.token();
                    List<String> ids = owner.ids();
                    attack(stranger, token, route, route.contains("{") ? ids : ids.subList(0, 2));
                    assertThat(of(owner.owner(), owner.key())).as(route).isEqualTo(owner);
                }
                if (route.startsWith("/account") && stranger == other && !Member.isSignedIn(other)) {
                    Member.signUp(other);
                }
            }
        }));
    }

    private TreeSet<String> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void attack(Site stranger, String token, String route, List<String> ids) {
        for (String method : List.of("GET", "POST")) {
            Page unknownKey = send(stranger, token, method, route, "key-of-nobody");
            Page unknown = send(stranger, token, method, route, UUID.randomUUID().toString());
            for (String id : ids) {
                Page answer = send(stranger, token, method, route, id);

                assertThat(answer.text()).as("%s %s", method, route).doesNotContain(SECRET);
                if (route.contains("{")) {
                    assertThat(answer.status()).as("%s %s", method, route)
                            .isEqualTo((id.startsWith("key-of-") ? unknownKey : unknown).status());
                }
            }
        }
    }

    private static Page send(Site stranger, String token, String method, String route, String id) {
        List<String> fields = new ArrayList<>();
        for (String name : List.of("id", "journal", "account", "name", "credential", "from", "to")) {
            fields.add(name + "=" + id);
        }
        fields.addAll(List.of("pain=9", "choice=leave", "usual=yes", "time-zone=Asia/Tokyo", "enjoyable=mine",
                "confirm=yes"));
        String query = String.join("&", fields);
        String path = route.replaceAll("\\{date}", "2026-11-23").replaceAll("\\{[^}]*}", id);
        return method.equals("GET") ? stranger.fetch(stranger.request(path + "?" + query).GET())
                : stranger.fetch(stranger.request(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", token).POST(BodyPublishers.ofString(query)));
    }
}
