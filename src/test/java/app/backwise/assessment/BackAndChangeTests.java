package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@WebTest
class BackAndChangeTests {

    private final Person somebody = Person.ordinary()
            .saying("age=50-64 events=minor-strain,accident legs=one-leg-pain,spreading duration=over-3-months");

    @Test
    void keepsEveryAnswerWhenGoingBackToTheStart(Site site) {
        somebody.answerAll(site);
        List<String> seen = new ArrayList<>();
        while (!site.click("a.back").path().equals("/assessment")) {
            String question = site.page().question();
            seen.add(0, question);
            assertThat(site.page().ticked()).as(question).containsExactlyInAnyOrderElementsOf(somebody.to(question));
        }

        assertThat(seen).containsExactly("age", "warning-signs", "danger-signs", "events", "accident-check", "health",
                "feeling-ill", "with-it", "site", "legs", "pain-pattern", "duration", "course", "stiffness", "pain-now",
                "activity", "injury");
    }

    @Test
    void listsEveryAnswerToCheck(Site site) {
        Page check = somebody.answerAll(site);

        assertThat(check.texts("dl.answers dt")).hasSize(17).contains(Words.of("question.stiffness.short"));
        assertThat(check.texts("dl.answers dd")).contains(Words.of("question.legs.option.one-leg-pain") + " "
                + Words.of("question.legs.option.spreading"));
    }

    @Test
    void returnsToTheCheckAfterAChangeThatOpensNothing(Site site) {
        somebody.answerAll(site);
        site.click("dl.answers a[href=course]");

        assertThat(site.answer("better").name()).isEqualTo("check");
        assertThat(site.page().texts("dl.answers dd")).contains(Words.of("question.course.option.better"));
    }

    @Test
    void asksAgainOnlyWhatAChangeMadeNecessary(Site site) {
        somebody.answerAll(site);
        site.click("dl.answers a[href=site]");

        assertThat(site.answer("side").question()).isEqualTo("side-signs");
        assertThat(site.answer("none").name()).isEqualTo("check");
    }

    @Test
    void forgetsAnAbandonedBranch(Site site) {
        Person.ordinary().saying("health=pregnant pregnancy-signs=tightening").answerAll(site);
        site.click("dl.answers a[href=health]");
        Page check = site.answer("none");
        assertThat(check.name()).isEqualTo("check");
        assertThat(check.has("a[href=pregnancy-signs]")).as("abandoned answer shown").isFalse();

        Page result = site.click("a[href=result]");
        assertThat(result.has(".card-self-care")).as("abandoned answer decides").isTrue();
        assertThat(site.open("pregnancy-signs").name()).as("abandoned question").isEqualTo("check");
    }

    @Test
    void takesAnAnswerSentAgainFromAPageShownBefore(Site site) {
        Person.start(site);
        somebody.answerUpTo(site, "events");
        String events = site.page().path();
        somebody.answerUpTo(site, "legs");

        assertThat(site.forge(events, "events=surgery").question()).as("next open question").isEqualTo("legs");
        assertThat(site.open(events).ticked()).containsExactly("surgery");
    }

    @Test
    void goesOnFromAPageOfAnAbandonedBranchSentAgain(Site site) {
        Person.ordinary().saying("site=side").answerAll(site);
        String abandoned = site.page().draft() + "/side-signs";
        site.click("a[href=site]");
        site.answer("low-back");

        assertThat(site.forge(abandoned, "side-signs=vomiting").name()).isEqualTo("check");
        assertThat(site.page().has("a[href=side-signs]")).as("abandoned answer shown").isFalse();
    }

    @Test
    void keepsTwoTabsApart(Site site) {
        Person.start(site);
        String first = site.answer("70-plus").path();
        Person.start(site);
        String second = site.answer("18-49").path();
        site.open(first);
        site.answer("not-sure");
        site.open(second);
        site.answer("none");

        assertThat(site.open(first).ticked()).containsExactly("not-sure");
        assertThat(site.click("a.back").ticked()).containsExactly("70-plus");
        assertThat(site.open(second).ticked()).containsExactly("none");
        assertThat(site.click("a.back").ticked()).containsExactly("18-49");
    }

    @Test
    void leadsToTheFirstOpenQuestionWhenJumpingAhead(Site site) {
        Person.start(site);
        String draft = site.answer("18-49").draft();

        for (String ahead : List.of("activity", "check", "result", "plan", "usual-activities", "pregnancy-signs")) {
            assertThat(site.open(draft + "/" + ahead).name()).as("jump to " + ahead).isEqualTo("warning-signs");
        }
        assertThat(site.forge(draft + "/course", "course=worse").name()).isEqualTo("warning-signs");
        somebody.goOn(site);
        assertThat(site.page().texts("dl.answers dd")).as("answer sent ahead")
                .contains(Words.of("question.course.option.same"));
    }

    @Test
    void showsTheSamePageAfterAReload(Site site) {
        Page check = somebody.answerAll(site);
        assertThat(site.open(check.path()).main()).isEqualTo(check.main());

        Page result = site.click("a[href=result]");
        assertThat(site.open(result.path()).main()).isEqualTo(result.main());
    }

    @Test
    void answersEveryFormWithSeeOther(Site site) {
        Person.start(site);
        int status = site.fetch(site.request(site.page().path())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("age=18-49&_csrf=" + site.token()))).status();

        assertThat(status).isEqualTo(303);
    }
}
