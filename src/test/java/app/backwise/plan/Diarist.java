package app.backwise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.assessment.Person;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Urgency;
import app.backwise.core.experiment.Start.Refusal;
import app.backwise.core.experiment.Verdict.Reason;
import app.backwise.core.movement.Movement;
import app.backwise.core.prompt.Prompt;
import app.backwise.core.prompt.PromptStep;
import app.backwise.core.stage.Stage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who lives with the site from day to day, and what it decided for them as a story: a line for each piece of
 * news.
 */
final class Diarist {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final String WISH = "main form[action=/plan/experiments/new]";
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> PLAN =
            List.of("/plan", "/plan/stage", "/plan/experiments", "/plan/experiments/new",
                    "/plan/movements/short-walk", "/plan/active-recovery", "/journal");

    /** The prompts that lead to the safety questions. */
    private static final Set<String> ASKED = Stream.of(Prompt.Trigger.values())
            .filter(trigger -> trigger.step() == PromptStep.SAFETY_QUESTIONS).map(Prompt.Trigger::id)
            .collect(Collectors.toSet());
    private static final Set<String> NO_NEWS = Set.of("none", "morning-open", "green-so-far");

    private final Site site;
    private final MovableClock clock;
    private final List<String> story = new ArrayList<>();
    private final Screenings screenings = new Screenings();
    private final StageTime stageTime = new StageTime();
    private int read;
    private String told = "";
    private String stage = "";
    private String prompt = "";
    private String reason = "";
    private String experiment;
    private boolean weakBones;
    private int day;

    Diarist(Site site, MovableClock clock) {
        this.site = site;
        this.clock = clock;
    }

    List<String> story() {
        return story;
    }

    /** What is asked for on this page of today, or nothing. */
    String prompt() {
        return prompt;
    }

    void wakeUp(int onDay) {
        day = onDay;
        clock.moveTo(today());
        look();
    }

    /** Goes through all questions and saves the result, if that is offered. */
    void assess(Person person) {
        site.open("/assessment");
        site.send("main form[action=/assessment]");
        person.goOn(site);
        if (site.page().name().equals("check")) {
            site.click("a[href=result]");
        }
        weakBones = person.weakBones();
        told = tell("told", told, result(site.page()));
        screenings.answered(day, person.pain(), told.equals("emergency") || told.equals("same-day"));
        for (String first : List.of("usual-activities", "done-lately")) {
            if (site.page().has("a.button[href=" + first + "]")) {
                site.click("a.button[href=" + first + "]");
                person.goOn(site);
            }
        }
        if (site.page().has("main form[action=save]")) {
            site.send("main form[action=save]");
        }
        look();
    }

    void log(int pain, String... more) {
        screenings.wrote(day, pain, List.of(more).contains("legs=moving-down"));
        forge("/journal", Stream.concat(Stream.of("pain=" + pain), Stream.of(more)));
        askedAtOnce(List.of(more).contains("legs=moving-down"));
        look();
    }

    /** What yesterday was like. */
    void tellOfYesterday(String... fields) {
        forge("/journal/days/" + today().minusDays(1), Stream.of(fields));
    }

    void check(int peg, int confidence, int ability) {
        forge("/journal/weekly-check", Stream.of("peg-pain=" + peg, "peg-enjoyment=" + peg, "peg-activity=" + peg,
                "confidence=" + confidence, "activity-1=Carry the shopping", "ability-1=" + ability));
    }

    /** Says yes to all that the stage asks. */
    void confirm() {
        Page page = site.open("/plan/stage");
        page.html().select("form[action=/plan/stage] input[name=criterion]").eachAttr("value")
                .forEach(criterion -> forge("/plan/stage", Stream.of("criterion=" + criterion, "answer=yes")));
        look();
    }

    /** Starts an experiment in minutes, or is refused with the page that says why. */
    Page start(String activity, int usual) {
        return start(activity, usual, "minutes", new String[0]);
    }

    Page start(String activity, int usual, String unit, String... more) {
        site.open("/plan/experiments/new");
        if (site.page().has(WISH)) {
            site.send(WISH, Stream.concat(Stream.of("activity=" + activity, "usual=" + usual, "unit=" + unit),
                    Stream.of(more)).toArray(String[]::new));
        }
        if (site.page().has("main form[action=/plan/experiments]")) {
            site.send("main form[action=/plan/experiments]");
            experiment = site.page().path();
            reason = "";
            look();
        } else {
            story.add(day + " refused " + known(site.page().main(), Refusal.values(), Refusal::id,
                    id -> "refusal." + id + ".title"));
        }
        return site.page();
    }

    /** Tries what is planned for today, if anything is, and answers for the morning after when it is asked. */
    void goOn(int pain, boolean backToUsual) {
        goOn(pain, "no", backToUsual);
    }

    void goOn(int pain, String legs, boolean backToUsual) {
        if (experiment == null || !site.open(experiment).path().equals(experiment)) {
            return;
        }
        if (site.page().has("main form[action$=/morning-after]")) {
            site.send("main form[action$=/morning-after]", "usual=" + (backToUsual ? "yes" : "no"));
            look();
            site.open(experiment);
        }
        if (site.page().has("main form[action$=/tries]")
                && site.page().one("#next").text().contains(DAY.format(today()))) {
            Matcher dose = NUMBER.matcher(site.page().one("#next .lede strong").text());
            assertThat(dose.find()).isTrue();
            screenings.tried(day, pain, legs.equals("yes"));
            site.send("main form[action$=/tries]", "on=" + today(), "amount=" + dose.group(), "pain=" + pain,
                    "legs=" + legs);
            askedAtOnce(legs.equals("yes"));
            look();
        }
    }

    /** Puts the prompt away. */
    void putAway() {
        forge("/journal/prompts", Stream.of("away=" + prompt));
        screenings.putAway();
        look();
    }

    /** At the end of a day on which something was decided, and of every fourth: no page may contradict another. */
    void readAllPages() {
        boolean decided = story.size() > read;
        read = story.size();
        if ((decided || day % 4 == 0) && !stage.isEmpty() && !stage.equals("waits")) {
            DaysPages pages = new DaysPages(site, today());
            pages.hold();
            if (weakBones) {
                pages.holdWeakBones();
            }
            if (screenings.tooMuchPain(day)) {
                pages.holdTooMuchPain();
            }
            if (experiment != null && site.open(experiment).path().equals(experiment)) {
                pages.holdTry(site.page());
            }
        }
    }

    private LocalDate today() {
        return WebTest.TODAY.plusDays(day);
    }

    private void forge(String address, Stream<String> fields) {
        Page page = site.forge(address, fields.toArray(String[]::new));
        assertThat(page.status()).as(address).isEqualTo(200);
    }

    /** Worse legs lead to the safety questions at once, whoever hears of them. */
    private void askedAtOnce(boolean legsWorse) {
        assertThat(!legsWorse || site.page().path().equals("/journal/safety")).as("asked on day %d", day).isTrue();
    }

    /** The urgency of a result, and its category where there is one. */
    private static String result(Page page) {
        String urgency = Stream.of(Urgency.values()).map(Urgency::id).filter(each -> page.has(".card-" + each))
                .findFirst().orElse("emergency");
        return urgency + Stream.of(Category.values()).map(Category::id)
                .filter(each -> page.texts(".card").toString().contains(Words.of("category." + each + ".action")))
                .findFirst().map(" "::concat).orElse("");
    }

    /** Looks at everything that may have changed. */
    private void look() {
        prompt = tell("prompt", prompt, known(site.open("/journal").main(), Prompt.Trigger.values(), Prompt.Trigger::id,
                id -> "prompt." + id + ".title"));
        screenings.seen(day, ASKED.contains(prompt), prompt);
        Page page = site.open("/plan/stage");
        if (page.path().equals("/plan")) {
            stage = tell("stage", stage, "waits");
            stageTime.left();
            holdBackEverything();
            return;
        }
        stage = tell("stage", stage, page.one("li[aria-current=step] strong").text());
        stageTime.seen(day, page);
        if (experiment != null && site.open(experiment).path().equals(experiment)) {
            reason = tell("try", reason, known(site.page().one("#next").text(), Reason.values(), Reason::id,
                    id -> "verdict." + id + ".because"));
        }
    }

    /** While the plan waits, no page of it names a dose, a try or a stage. */
    private void holdBackEverything() {
        for (String address : PLAN) {
            String text = site.open(address).main();
            assertThat(Stream.of(Movement.values()).map(each -> Words.of("movement." + each.id() + ".dose")))
                    .as(address).noneMatch(text::contains);
            assertThat(Stream.of(Stage.values()).map(each -> Words.of("stage." + each.id() + ".aim")))
                    .as(address).noneMatch(text::contains);
        }
        if (experiment != null) {
            assertThat(site.open(experiment).path()).isEqualTo("/plan");
        }
    }

    private String tell(String what, String before, String now) {
        if (!now.equals(before) && !NO_NEWS.contains(now)) {
            story.add(day + " " + what + " " + now);
        }
        return now;
    }

    private static <T> String known(String text, T[] values, Function<T, String> id, Function<String, String> key) {
        Optional<String> found =
                Stream.of(values).map(id).filter(each -> text.contains(Words.of(key.apply(each)))).findFirst();
        return found.orElse("none");
    }
}
