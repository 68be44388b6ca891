package app.backwise.plan.experiment;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.assessment.Person;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Somebody who tries one activity at a time, told by the days after {@link WebTest#TODAY}.
 *
 * @param site their browser
 * @param clock the clock of the site
 * @param usualPain what they write into the journal; or null for nothing
 */
record Trier(Site site, MovableClock clock, Integer usualPain) {

    static final String ALL = "/plan/experiments";
    static final String NEW = "/plan/experiments/new";
    static final String[] DANCING = {"activity=other", "name=Dancing", "usual=30", "unit=minutes"};
    static final String TRY = "main form[action$=/tries]";
    static final String MORNING = "main form[action$=/morning-after]";
    private static final String CHOOSE = "main form[action=" + NEW + "]";
    private static final String START = "main form[action=" + ALL + "]";

    /** With moderate pain, who runs and walks; running raises the pain. The answers are saved. */
    static Trier with(Site site, MovableClock clock) {
        return with(Person.ordinary(), site, clock).hurting(3);
    }

    static Trier with(Person person, Site site, MovableClock clock) {
        person.reachResult(site);
        site.click("a[href=usual-activities]");
        site.answer("walking", "running");
        site.answer("walking");
        site.answer("running");
        site.answer("none");
        site.answer("none");
        site.open(site.page().draft() + "/result");
        site.send("main form[action=save]");
        return new Trier(site, clock, null);
    }

    /** The same with this pain in the journal on the four days before every day that comes. */
    Trier hurting(int pain) {
        Trier hurting = new Trier(site, clock, pain);
        hurting.log(WebTest.TODAY);
        return hurting;
    }

    private void log(LocalDate today) {
        for (int day = 1; usualPain != null && day <= 4; day++) {
            site.forge("/journal", "pain=" + usualPain, "date=" + today.minusDays(day), "time=12:00");
        }
    }

    static LocalDate day(int day) {
        return WebTest.TODAY.plusDays(day);
    }

    void comesOn(int day) {
        clock.moveTo(day(day));
        log(day(day));
    }

    /** Fills in what to try, over what is given here. */
    Page chooses(String... fields) {
        site.open(NEW);
        return site.send(CHOOSE, fields);
    }

    /** Chooses and starts; stays on the page of the experiment, whose address is given. */
    String starts(String... fields) {
        chooses(fields);
        return site.send(START).path();
    }

    /** Tries so much on a day and writes it down there and then. */
    Page tries(String experiment, int day, int amount, int pain) {
        comesOn(day);
        site.open(experiment);
        return site.send(TRY, tried(day, "amount=" + amount, "pain=" + pain));
    }

    /** The same, and says on the next day whether pain was back to usual. */
    Page tries(String experiment, int day, int amount, int pain, boolean usual) {
        tries(experiment, day, amount, pain);
        comesOn(day + 1);
        site.open(experiment);
        return site.send(MORNING, "usual=" + (usual ? "yes" : "no"));
    }

    /** What the form on the page would send by itself. */
    String[] hidden() {
        return site.page().html().select("main form input:not([name=_csrf])").stream()
                .map(field -> field.attr("name") + "=" + field.val()).toArray(String[]::new);
    }

    static String[] tried(int day, String... fields) {
        return Stream.concat(Stream.of("on=" + day(day), "legs=no"), Arrays.stream(fields)).toArray(String[]::new);
    }
}
