package app.backwise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The pages of a day on which the plan does not wait, read side by side: none may contradict another. */
final class DaysPages {

    private static final String UNTIL_SEEN = Words.of("plan-page.until-seen");

    private final LocalDate today;
    private final Page journal;
    private final Page stage;
    private final Page tries;
    private final Page offers;
    private final Page recovery;
    private final Page result;
    private final Page ownPlan;
    private final PlanRead plan;
    private final Map<String, Set<String>> places;

    DaysPages(Site site, LocalDate today) {
        this.today = today;
        plan = new PlanRead(site.open("/plan"));
        places = plan.places();
        String saved = plan.page().one("a[href^=/assessment/saved/]").attr("href");
        journal = site.open("/journal");
        stage = site.open("/plan/stage");
        tries = site.open("/plan/experiments");
        offers = site.open("/plan/experiments/new");
        recovery = site.open("/plan/active-recovery");
        result = site.open(saved);
        ownPlan = site.open(saved.replace("/result", "/plan"));
    }

    void hold() {
        assertThat(PlanRead.below(plan.page(), "plan.until-seen").isEmpty()
                || !tries.main().contains(Words.of("experiment.all.due"))).as("to try before being seen").isTrue();
        assertThat(places).as("places on the plan")
                .allSatisfy((name, place) -> assertThat(place).as(name).hasSize(1));
        holdWhatComesBack();
        holdOffers();
        holdResult();
        holdOwnPlan();
        holdLookAgain();
        holdLimits();
    }

    /** With weak bones everything is steady and straight, and the plan says so. */
    void holdWeakBones() {
        assertThat(plan.page().main()).contains(Words.of("caution.bone-risk"));
        SteadyAndStraight.hold(List.of(journal, plan.page(), stage, ownPlan, recovery));
    }

    /** What is tried, with its own page: one next step wherever it stands, and rest from it is rest everywhere. */
    void holdTry(Page experiment) {
        if (plan.running() == null || !plan.tried().equals(experiment.h1())) {
            return;
        }
        Set<LocalDate> next = ReadDates.in(experiment.one("#next").text());
        assertThat(ReadDates.in(plan.running().text())).as("next step on the plan").isEqualTo(next);
        assertThat(next).as("next step among all tries").containsAll(ReadDates.in(tries.one("main .card").text()));
        boolean rest = experiment.main().contains(Words.of("verdict.morning-open.because"));
        String wait = Words.of("plan-page.running.wait", "");
        assertThat(plan.running().text().contains(wait.substring(0, wait.indexOf(',')))).as("rest on the plan")
                .isEqualTo(rest);
        assertThat(journal.main().contains(Words.of("today.next.wait"))).as("rest in the journal").isEqualTo(rest);
    }

    /** What comes back, and when, is the same on the plan and among the tries. */
    private void holdWhatComesBack() {
        Map<String, String> onThePlan = new TreeMap<>();
        PlanRead.below(plan.page(), "plan.pause").forEach(line -> onThePlan.put(PlanRead.name(line), until(line)));
        plan.due().forEach(line -> onThePlan.put(PlanRead.name(line), "now"));
        PlanRead.below(plan.page(), "plan-page.too-strong").forEach(line -> onThePlan.put(PlanRead.name(line), "now"));
        Map<String, String> amongTries = new TreeMap<>();
        tries.html().select("main ul.why > li").forEach(line -> amongTries.put(PlanRead.name(line), until(line)));
        assertThat(onThePlan).as("what comes back").containsAllEntriesOf(amongTries);
    }

    private static String until(Element line) {
        return line.text().contains(UNTIL_SEEN) ? UNTIL_SEEN
                : ReadDates.in(line.text()).stream().map(LocalDate::toString).findFirst().orElse("now");
    }

    /** What can be chosen to try neither waits nor is done anyway. */
    private void holdOffers() {
        List<String> offered = offers.html().select("input[name=activity]").stream()
                .map(input -> offers.one("label[for=" + input.id() + "]").text()).toList();
        places.forEach((name, place) -> {
            if (place.contains("plan.more-of") || place.contains("plan.pause")) {
                assertThat(offered).as("to be tried, though in " + place).doesNotContain(name);
            }
        });
        if (recovery.has("input[name=maximum]")) {
            assertThat(places.get(Words.of("activity.gym.name"))).as("easy weights").containsExactly("plan.more-of");
        }
    }

    /** From a usual pain of 8 nothing is to be tried, and no page invites to it. */
    void holdTooMuchPain() {
        assertThat(places.values().stream().flatMap(Set::stream)).as("invited to try with so much pain")
                .doesNotContain("plan.try-first", "due", "could-add");
        assertThat(plan.page().has("main a[href=/plan/experiments/new]")).as("a button to try").isFalse();
        assertThat(tries.main()).as("to try now").doesNotContain(Words.of("experiment.all.due"));
        assertThat(plan.page().main()).containsAnyOf(Words.of("refusal.too-much-pain.text"),
                Words.of("plan-page.try.seen"), Words.of("plan-page.running.hold"));
    }

    /** The result pauses nothing until a day that the plan of today does not know. */
    private void holdResult() {
        Set<LocalDate> known = new TreeSet<>();
        PlanRead.below(plan.page(), "plan.pause").forEach(line -> known.addAll(ReadDates.in(line.text())));
        result.html().select("h3").stream().filter(title -> title.text().equals(Words.of("guidance.pause")))
                .flatMap(title -> ReadDates.in(title.nextElementSibling().text()).stream())
                .filter(today::isBefore)
                .forEach(day -> assertThat(known.contains(day) || known.isEmpty() && plan.due().isEmpty())
                        .as("The result pauses until " + day + ", the plan has " + places).isTrue());
    }

    /**
     * The plan that goes with the result neither pauses nor gives what the plan of today does not, but for what was
     * being tried when it was made.
     */
    private void holdOwnPlan() {
        PlanRead.below(ownPlan, "plan.more-of").forEach(line -> assertThat(places.get(PlanRead.name(line)))
                .as("more of on the saved plan: " + PlanRead.name(line)).containsExactly("plan.more-of"));
        for (Element section : ownPlan.html().select("main section")) {
            if (ReadDates.in(section.select("> h2").text()).stream().anyMatch(today::isBefore)) {
                section.select("li").forEach(line -> assertThat(places.get(PlanRead.name(line)))
                        .as("paused on the saved plan: " + PlanRead.name(line)).isSubsetOf("plan.pause", "tried"));
            }
        }
    }

    /** One day to look again, and no call to do it before. */
    private void holdLookAgain() {
        String words = Words.of("result.look-again", "");
        Set<LocalDate> days = new TreeSet<>();
        Stream.of(plan.page(), result).flatMap(page -> page.texts("strong").stream())
                .filter(text -> text.startsWith(words)).forEach(text -> days.addAll(ReadDates.in(text)));
        assertThat(days).as("days to look again").hasSize(1);
        boolean due = days.stream().noneMatch(today::isBefore);
        assertThat(due || !plan.page().main().contains(Words.of("plan-page.due"))).as("due on the plan").isTrue();
        assertThat(due || !journal.main().contains(Words.of("prompt.look-again.title"))).as("due here").isTrue();
    }

    /** What is to be limited, or is a movement of today, is not at odds with what is done, tried or paused. */
    private void holdLimits() {
        String limits = plan.inside("plan.limit").text().toLowerCase(Locale.ROOT);
        String movements = String.join("; ", plan.page().texts("ul.movements a")).toLowerCase(Locale.ROOT);
        places.forEach((name, place) -> {
            if (place.contains("plan.more-of") || place.contains("tried")) {
                assertThat(limits).as("to limit, though in " + place).doesNotContain(name.toLowerCase(Locale.ROOT));
            }
            if (place.contains("plan.pause")) {
                assertThat(movements).as("a movement, though paused").doesNotContain(name.toLowerCase(Locale.ROOT));
            }
        });
    }
}
