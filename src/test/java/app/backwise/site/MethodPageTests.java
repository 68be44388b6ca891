package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.core.decision.RulesVersion;
import app.backwise.core.decision.SafetyRule;
import app.backwise.core.decision.SafetyRules;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What decides is shown to everybody, as it decides. */
@WebTest
class MethodPageTests {

    private static final List<SafetyRule> RULES =
            Stream.concat(SafetyRules.ALL.stream(), Stream.of(SafetyRules.STILL_DEBILITATING)).toList();

    private static String word(String key) {
        return Words.all().get(key);
    }

    private static String row(Site site, SafetyRule rule) {
        return site.page().html().select("tbody tr").stream()
                .filter(row -> row.select("th .stamp").text().equals(rule.id()))
                .map(Element::text).findFirst().orElse("");
    }

    @Test
    void showsEveryRuleWithItsUrgencyAndItsDoor(Site site) {
        site.open("/how-we-decide/rules");

        assertThat(site.page().html().select("tbody tr")).hasSize(RULES.size());
        assertThat(RULES).allSatisfy(rule -> assertThat(row(site, rule)).contains(word("rule." + rule.id() + ".name"),
                word("urgency." + rule.urgency().id() + ".name") + ": " + word("door." + rule.door().id() + ".name")));
    }

    @Test
    void saysWhichRulesTheseAreAndWhenTheyWereLastChecked(Site site) {
        assertThat(site.open("/how-we-decide").main())
                .contains(Words.of("hazards.review.version", RulesVersion.CURRENT))
                .contains(Words.of("hazards.review.on", RulesVersion.REVIEWED_ON
                        .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK))))
                .contains(word("hazards.review.none"));
        assertThat(site.page().has("footer a[href^=mailto:]")).as("no address was given").isFalse();
    }

    @Test
    void marksTheMilderRulesThatHaveNoPlanBesideThem(Site site) {
        site.open("/how-we-decide/rules");

        assertThat(RULES.stream().filter(rule -> row(site, rule).contains(word("rules.no-plan"))).map(SafetyRule::id))
                .containsExactly("side-pain", "pregnancy", "out-of-scope", "too-young");
    }

    @Test
    void showsBesideTheTableTheRuleThatNeedsAnEarlierResult(Site site) {
        site.open("/how-we-decide/rules");

        assertThat(site.page().html().select("table")).hasSize(2).last()
                .satisfies(table -> assertThat(table.select("tbody tr")).hasSize(1));
        assertThat(row(site, SafetyRules.STILL_DEBILITATING)).isNotEmpty();
        assertThat(site.page().text()).contains("a result saved 2 to 14 days ago")
                .contains(Words.of("rules.once.text", 100));
    }

    @Test
    void writesTheRuleBesideTheTableLastForPrograms(Site site) {
        List<String> lines = site.open("/how-we-decide.csv").body().lines().toList();

        assertThat(lines.get(0)).isEqualTo("rule,urgency,door,plan,when,because,evidence,rules version");
        assertThat(lines).filteredOn(line -> line.startsWith("side-pain,"))
                .singleElement().asString().startsWith("side-pain,see-soon,appointment,no,site/side,");
        assertThat(lines.get(lines.size() - 1)).startsWith("still-debilitating,same-day,call-today,no,")
                .contains(" and the same in a result saved 2 to 14 days before,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhs.night", "nhs.strain", "nhs.upper-back", "nhs.rest"})
    void saysWhereItDepartsInTheWordsOfTheResult(String departure, Site site) {
        assertThat(site.open("/how-we-decide").text()).contains(word(departure));
    }

    @Test
    void saysOfEachMovementThatItMakesPainWorseWhereItPointsToADriver(Site site) {
        assertThat(site.open("/how-we-decide/evidence").main())
                .contains(word("question.worse-with.short") + ": " + word("question.worse-with.option.twisting"));
    }

    @Test
    void showsWhenToLookAgainAndHowLongTheWaitsBecome(Site site) {
        site.open("/how-we-decide");

        assertThat(site.page().html().select("table").stream()
                .filter(table -> table.select("caption").text().equals(word("method.looks.caption")))
                .flatMap(table -> table.select("tbody tr").stream()).map(row -> row.select("td").eachText()))
                .containsExactly(List.of("2", "4, 8, 16, 28"), List.of("2", "4, 8, 16, 28"),
                        List.of("3", "6, 12, 24, 28"), List.of("7", "14, 28"), List.of("7", "14, 28"),
                        List.of("14", "28"), List.of("90", word("method.look.same")),
                        List.of(word("method.look.team"), word("method.look.team")));
    }

    @Test
    void showsTheTrafficLightWithItsCeiling(Site site) {
        site.open("/how-we-decide");

        assertThat(site.page().html().select("table").stream()
                .filter(table -> table.select("caption").text().equals(word("method.light.caption")))
                .flatMap(table -> table.select("tbody tr").stream()).map(row -> row.select("td").text()))
                .containsExactly("0 1 2 3 4 5 6 7", "2 3 4 5 6 7 7 7", "4 5 6 7 8 9 9 9");
    }
}
