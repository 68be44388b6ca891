package app.backwise.browser;

import app.backwise.core.assessment.Questions;
import app.backwise.core.movement.Movement;
import app.backwise.core.questionnaire.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A page in one of its states.
 *
 * @param name what it is called in reports and file names
 * @param way how a new visitor gets there
 * @param status the status it is sent with
 */
record PageState(String name, Consumer<BrowsedSite> way, int status) {

    static Stream<PageState> all() {
        return Stream.of(fixed(), journal(), lookingBack(), transfer(), account(), movements(), reminders(), recovery(),
                questions(), refusals(), results(), LookAgainPages.all(), PlanPages.all(), Trying.pages())
                .flatMap(pages -> pages);
    }

    private static Stream<PageState> fixed() {
        return Stream.of(
                at("home", "/"),
                at("privacy", "/privacy"),
                at("how-we-decide", "/how-we-decide"),
                at("welcome", "/assessment"),
                at("journal-empty", "/journal"),
                new PageState("error-not-found", site -> site.open("/no-such-page"), 404),
                new PageState("error-wrong-method", site -> site.open("/country"), 405),
                new PageState("answers-gone", site -> site.open("/assessment/gone/result"), 410));
    }

    private static Stream<PageState> movements() {
        return Stream.concat(Stream.of(at("movements", "/movements")), Stream.of(Movement.values())
                .map(movement -> at("movement-" + movement.id(), "/movements/" + movement.id())));
    }

    private static Stream<PageState> journal() {
        return Stream.of(
                at("journal-settings", "/journal/settings"),
                at("day-form", "/journal/days/2026-03-21/edit"),
                new PageState("journal-more", site -> {
                    site.open("/journal");
                    site.unfold();
                }, 200),
                new PageState("journal-filled", PageState::seeEverything, 200),
                new PageState("entry-changed", site -> {
                    seeEverything(site);
                    site.follow(".entries a[href*='/journal/entries/']");
                }, 200),
                new PageState("journal-undo", site -> {
                    seeEverything(site);
                    site.follow(".entries a[href*='/journal/entries/']");
                    site.follow("form[action$='/delete'] button");
                }, 200));
    }

    private static Stream<PageState> lookingBack() {
        String before = YearMonth.now().minusMonths(1).toString();
        return Stream.of(
                at("calendar-empty", "/journal/calendar"),
                afterAYear("calendar", "/journal/calendar/" + before),
                afterAYear("calendar-now", "/journal/calendar"),
                at("day-empty", "/journal/days/" + before + "-15"),
                afterAYear("day", "/journal/days/" + before + "-15"),
                at("trend-empty", "/journal/trend"),
                afterAYear("trend-4-weeks", "/journal/trend/4-weeks"),
                afterAYear("trend-12-weeks", "/journal/trend/12-weeks"),
                afterAYear("trend-1-year", "/journal/trend/1-year"),
                at("compare-empty", "/journal/compare"),
                new PageState("compare", site -> {
                    site.openAfterAYear("/journal/compare");
                    site.follow("main nav a[href*='..']");
                }, 200),
                new PageState("refused-compare", site -> {
                    site.open("/journal/compare");
                    site.proceed();
                }, 422),
                at("search-empty", "/journal/search"),
                new PageState("search", site -> {
                    site.openAfterAYear("/journal/search");
                    site.find("#words").sendKeys("walk");
                    site.proceed();
                }, 200),
                new PageState("refused-search", site -> {
                    site.open("/journal/search");
                    site.proceed();
                }, 422),
                at("weekly-check-empty", "/journal/weekly-check"),
                afterAYear("weekly-check", "/journal/weekly-check"),
                new PageState("refused-weekly-check", site -> {
                    site.openAfterAYear("/journal/weekly-check");
                    site.find("#activity-1").clear();
                    site.find("#ability-1-4 + label").click();
                    site.proceed();
                }, 422));
    }

    private static PageState afterAYear(String name, String path) {
        return new PageState(name, site -> site.openAfterAYear(path), 200);
    }

    private static void seeEverything(BrowsedSite site) {
        writeAboutEverything(site);
        site.open("/journal");
    }

    static void writeAboutEverything(BrowsedSite site) {
        site.open("/journal");
        site.choose("7");
        site.unfold();
        site.find("#worst-9 + label").click();
        site.find("#place + label").click();
        site.find("#legs-moving-down + label").click();
        site.find("#flare + label").click();
        site.find("#treatment-1").sendKeys("Heat pad");
        site.find("select[name='effect-1'] option[value='a-little']").click();
        site.find("#note").sendKeys("After a long day in the garden");
        site.proceed();
    }

    private static Stream<PageState> account() {
        return Stream.of(
                at("sign-up", "/account/sign-up"),
                at("sign-in", "/account/sign-in"),
                new PageState("sign-up-secure", site -> Members.choose(site, "anna"), 200),
                new PageState("recovery-codes", Members::signUp, 200),
                new PageState("recovery-codes-and-passkey", site -> {
                    Members.choose(site, "anna");
                    site.follow("form[data-passkey] button");
                }, 200),
                new PageState("account", site -> {
                    Members.signUpByPasskey(site);
                    site.open("/account");
                }, 200),
                new PageState("account-last-passkey", site -> {
                    Members.signUpByPasskey(site);
                    site.follow("form[action$='/remove'] button");
                }, 422),
                new PageState("password", site -> {
                    Members.signInAgain(site);
                    site.open("/account/password");
                }, 200),
                new PageState("claim", Members::signInWithAnotherJournal, 200),
                new PageState("refused-sign-up", site -> {
                    site.open("/account/sign-up");
                    site.proceed();
                }, 422),
                new PageState("refused-sign-in", site -> {
                    site.open("/account/sign-in");
                    site.proceed();
                }, 422),
                new PageState("refused-password", site -> {
                    Members.signInAgain(site);
                    site.open("/account/password");
                    site.proceed();
                }, 422),
                new PageState("refused-claim", site -> {
                    Members.signInWithAnotherJournal(site);
                    site.proceed();
                }, 422));
    }

    private static Stream<PageState> transfer() {
        return Stream.of(
                at("data-empty", "/journal/data"),
                new PageState("data-filled", site -> {
                    writeAboutEverything(site);
                    site.open("/journal/data");
                }, 200),
                new PageState("refused-file", site -> send(site, "record,pain\n" + "entry,11\n".repeat(9) + "end\n"),
                        422),
                new PageState("import-new", site -> {
                    writeAboutEverything(site);
                    String file = site.download("/journal/export.csv");
                    site.welcomeNewVisitor();
                    send(site, file);
                }, 200),
                new PageState("import-differing", PageState::sendWhatDiffers, 200),
                new PageState("refused-import", site -> {
                    sendWhatDiffers(site);
                    site.proceed();
                }, 422),
                new PageState("imported", site -> {
                    sendWhatDiffers(site);
                    site.choose("theirs");
                    site.proceed();
                }, 200),
                at("delete", "/journal/data/delete"),
                new PageState("refused-delete", site -> {
                    site.open("/journal/data/delete");
                    site.proceed();
                }, 422),
                new PageState("deleted", site -> {
                    writeAboutEverything(site);
                    site.open("/journal/data/delete");
                    site.choose("yes");
                    site.proceed();
                }, 200));
    }

    private static void sendWhatDiffers(BrowsedSite site) {
        writeAboutEverything(site);
        send(site, site.download("/journal/export.json").replaceAll("\"interference\":\\d+", "\"interference\":1")
                .replaceAll("\"note\":\"", "\"note\":\"In another version: "));
    }

    private static void send(BrowsedSite site, String file) {
        try {
            Path path = Files.writeString(Files.createTempFile("journal", ".csv"), file);
            path.toFile().deleteOnExit();
            site.open("/journal/data");
            site.find("#file").sendKeys(path.toString());
            site.follow("form[enctype] button");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<PageState> reminders() {
        return Stream.of(
                at("reminders-none", "/plan/calendar"),
                new PageState("reminders-new", site -> {
                    site.open("/plan/calendar");
                    site.follow("main form .button");
                }, 200),
                new PageState("reminders", site -> {
                    site.open("/plan/calendar");
                    site.follow("main form .button");
                    site.open("/plan/calendar");
                }, 200));
    }

    private static Stream<PageState> recovery() {
        return Stream.of(
                at("recovery-none", "/plan/active-recovery"),
                recovery("recovery", site -> {}, 200),
                recovery("refused-recovery", BrowsedSite::proceed, 422),
                recovery("recovery-session", site -> {
                    site.find("#weight").sendKeys("80");
                    site.find("#repetitions").sendKeys("5");
                    site.find("#unit + label").click();
                    site.follow("main form:last-of-type button");
                }, 200),
                recovery("refused-recovery-session", site -> site.follow("main form:last-of-type button"), 422));
    }

    /** The page of somebody who is used to weights. */
    private static PageState recovery(String name, Consumer<BrowsedSite> then, int status) {
        return new PageState(name, site -> {
            site.hurryToResult(Respondent.WITH_STABLE_MODERATE_PAIN.but("usual-activities", "gym"));
            site.follow("a[href$='usual-activities']");
            site.hurry("", Respondent.WITH_STABLE_MODERATE_PAIN.but("usual-activities", "gym"));
            site.open(site.path().replace("/plan", "/result"));
            site.follow("form[action$='save'] button");
            site.open("/plan/active-recovery");
            then.accept(site);
        }, status);
    }

    private static Stream<PageState> questions() {
        return Questions.all()
                .map(question -> new PageState("question-" + question.id(), site -> ask(site, question), 200));
    }

    private static Stream<PageState> refusals() {
        return Stream.concat(
                Stream.of(Questions.AGE, Questions.WARNING_SIGNS, Questions.PAIN_NOW, Questions.USUAL_ACTIVITIES)
                        .map(question -> new PageState("refused-" + question.id(), site -> {
                            ask(site, question);
                            site.proceed();
                        }, 422)),
                Stream.of(
                        new PageState("refused-journal", site -> {
                            site.open("/journal");
                            site.proceed();
                        }, 422),
                        new PageState("refused-day", site -> {
                            site.open("/journal/days/2026-03-21/edit");
                            site.find("#sleep-hours").sendKeys("long");
                            site.find("#minutes-1").sendKeys("some");
                            site.proceed();
                        }, 422)));
    }

    private static Stream<PageState> results() {
        return Stream.of(
                new PageState("check", site -> {
                    site.startAssessment();
                    site.hurry("", Respondent.ASKED_EVERYTHING);
                }, 200),
                new PageState("result-saved", site -> {
                    site.hurryToResult(Respondent.WITH_STABLE_MODERATE_PAIN);
                    site.follow("form[action$='save'] button");
                    site.open("/journal");
                    site.follow(".entries a");
                }, 200),
                result("emergency", Respondent.WITH_NUMB_SADDLE),
                result("same-day", Respondent.WITH_NEW_LUMP),
                result("see-soon", Respondent.TAKING_STEROIDS),
                result("pregnant", Respondent.PREGNANT),
                result("under-18", Respondent.UNDER_18),
                result("trauma", Respondent.AFTER_ACCIDENT),
                result("debilitating", Respondent.IN_PAIN_WHATEVER_THEY_DO),
                result("pain-free", Respondent.WITHOUT_PAIN),
                result("localized-injury", Respondent.WITH_STRAINED_SPOT),
                result("mild-improving", Respondent.EASING_WHEN_MOVING),
                result("moderate-stable", Respondent.WITH_STABLE_MODERATE_PAIN),
                plan("plan", Respondent.WITH_MILD_PAIN),
                plan("plan-debilitating", Respondent.IN_PAIN_WHATEVER_THEY_DO),
                plan("plan-nothing-named",
                        Respondent.WITHOUT_PAIN.but("usual-activities", "none").but("worse-with", "none")
                                .but("eases-with", "none").but("daily-life", "none")),
                plan("plan-everything-named", everything()));
    }

    static Respondent everything() {
        Respondent person = Respondent.WITH_STABLE_MODERATE_PAIN;
        for (Question question : Questions.PART_TWO.questions()) {
            person = person.but(question.id(),
                    question.options().stream().filter(option -> !option.equals("none")).toArray(String[]::new));
        }
        return person;
    }

    static PageState at(String name, String path) {
        return new PageState(name, site -> site.open(path), 200);
    }

    private static PageState result(String name, Respondent person) {
        return new PageState("result-" + name, site -> site.hurryToResult(person), 200);
    }

    private static PageState plan(String name, Respondent person) {
        return new PageState(name, site -> {
            site.hurryToResult(person);
            site.follow("a[href$='usual-activities']");
            site.hurry("", person);
        }, 200);
    }

    private static void ask(BrowsedSite site, Question question) {
        if (Questions.PART_TWO.questions().contains(question)) {
            site.hurryToResult(Respondent.WITH_MILD_PAIN);
            site.follow("a[href$='usual-activities']");
            site.hurry(question.id(), Respondent.WITH_MILD_PAIN);
        } else {
            site.startAssessment();
            site.hurry(question.id(), Respondent.ASKED_EVERYTHING);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
