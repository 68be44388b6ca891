package app.backwise.browser;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Question;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every question, and some with an answer that cannot be. */
final class QuestionPages {

    private QuestionPages() {}

    static Stream<PageState> all() {
        return Stream.of(questions(), refusals()).flatMap(pages -> pages);
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
                            IntStream.rangeClosed(1, 4).forEach(part -> site.unfold());
                            site.find("#sleep-hours").sendKeys("long");
                            site.find("#minutes-1").sendKeys("some");
                            site.proceed();
                        }, 422)));
    }

    private static void ask(BrowsedSite site, Question question) {
        site.ask(question, respondentFor(question));
    }

    /** Somebody who is asked it, with all that there may be to choose from. */
    static Respondent respondentFor(Question question) {
        return Questions.PART_TWO.questions().contains(question)
                ? ResultPages.everything()
                : Respondent.ASKED_EVERYTHING;
    }
}
