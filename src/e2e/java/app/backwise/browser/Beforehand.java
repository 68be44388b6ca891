package app.backwise.browser;

import app.backwise.Site;
import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Question;
import java.util.function.Predicate;

/** What somebody has answered and saved before they come to the page that a test is about. */
final class Beforehand {

    private static final String ON_TO_PART_TWO = "a.button[href$=usual-activities]";

    private Beforehand() {}

    static void answerUntil(Question question, Site site, Respondent person) {
        if (Questions.PART_TWO.questions().contains(question)) {
            reachResult(site, person);
            site.click(ON_TO_PART_TWO);
        } else {
            start(site);
        }
        answer(site, person, question.id()::equals);
    }

    static void answerPartOne(Site site, Respondent person) {
        start(site);
        answerAll(site, person);
    }

    static void reachResult(Site site, Respondent person) {
        answerPartOne(site, person);
        if (site.page().name().equals("check")) {
            site.open("result");
        }
    }

    static void answerBothParts(Site site, Respondent person) {
        reachResult(site, person);
        if (site.page().has(ON_TO_PART_TWO)) {
            site.click(ON_TO_PART_TWO);
            answerAll(site, person);
        }
    }

    static void havePlan(Site site, Respondent person) {
        answerBothParts(site, person);
        site.open("result");
        save(site);
    }

    static void saveResult(Site site, Respondent person) {
        reachResult(site, person);
        save(site);
    }

    private static void save(Site site) {
        String saved = site.send("main form[action$=save]").main();
        if (!site.page().has(".saved, .notice")) {
            throw new AssertionError("Not saved: " + saved);
        }
    }

    private static void start(Site site) {
        site.open("/assessment");
        site.send("main form[action=/assessment]");
    }

    private static void answerAll(Site site, Respondent person) {
        answer(site, person, question -> false);
    }

    private static void answer(Site site, Respondent person, Predicate<String> stop) {
        while (Questions.find(site.page().name()).filter(question -> !stop.test(question.id())).isPresent()) {
            site.answer(person.answersTo(site.page().question()).toArray(String[]::new));
        }
    }
}
