package app.backwise.assessment;

import app.backwise.Page;
import app.backwise.Site;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody would answer, and their walk through the pages with it. */
public final class Person {

    private static final Person ORDINARY = new Person(Map.of())
            .saying("age=18-49 warning-signs=none danger-signs=none events=none accident-check=checked health=none")
            .saying("pregnancy-signs=none feeling-ill=none with-it=none")
            .saying("site=low-back side-signs=none legs=none pain-pattern=none duration=under-2-weeks course=same")
            .saying("stiffness=none pain-now=5 activity=some-worse injury=no-spot injured-part=arm")
            .saying("usual-activities=walking,gym done-lately=walking worse-with=bending,lifting-carrying")
            .saying("eases-with=none daily-life=none");

    private final Map<String, List<String>> answers;

    private Person(Map<String, List<String>> answers) {
        this.answers = answers;
    }

    /** An adult with moderate pain of the low back for a few days and nothing else. */
    public static Person ordinary() {
        return ORDINARY;
    }

    /** The same person but for these answers, as in {@code "age=70-plus legs=one-leg-pain,spreading"}. */
    public Person saying(String changes) {
        Map<String, List<String>> changed = new LinkedHashMap<>(answers);
        for (String change : changes.trim().split("\\s+")) {
            String[] pair = change.split("=", 2);
            changed.put(pair[0], Arrays.asList(pair[1].split(",")));
        }
        return new Person(changed);
    }

    /** The pain that they tell. */
    public int pain() {
        return Integer.parseInt(to("pain-now").get(0));
    }

    /** Whether their bones are weak. */
    public boolean weakBones() {
        return to("health").contains("weak-bones");
    }

    List<String> to(String question) {
        return answers.get(question);
    }

    /** Starts and answers page after page, until the answers can be checked or an emergency stops them. */
    Page answerAll(Site site) {
        start(site);
        return goOn(site);
    }

    /** Answers the questions from the page shown to the last. */
    public Page goOn(Site site) {
        while (site.page().has("form[novalidate]")) {
            answerOne(site);
        }
        return site.page();
    }

    /** Answers the questions from the page shown up to this one, which is left open. */
    Page answerUpTo(Site site, String question) {
        while (!site.page().question().equals(question)) {
            answerOne(site);
        }
        return site.page();
    }

    /** Answers the question shown. */
    public Page answerOne(Site site) {
        return site.answer(to(site.page().question()).toArray(String[]::new));
    }

    /** Answers everything and looks at the result. */
    public Page reachResult(Site site) {
        return answerAll(site).name().equals("check") ? site.click("a[href=result]") : site.page();
    }

    static Page start(Site site) {
        site.open("/assessment");
        return site.send("main form[action=/assessment]");
    }
}
