package app.backwise.core;

import static app.backwise.core.questionnaire.Question.NONE;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.Step;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.CompletedAnswers;
import app.backwise.core.questionnaire.Question.Format;
import app.backwise.core.questionnaire.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Complete answers to part one, told by what differs from somebody with the mildest possible back pain. */
public final class Patient {

    private static final DecisionService DECISIONS = new DecisionService();

    private final Answers answers;

    private Patient(Answers answers) {
        this.answers = answers;
    }

    /** Under two weeks, because every rule that counts them also needs something that is not mild. */
    public static Patient benign() {
        return new Patient(Answers.noneYet()).with(Questions.AGE, "18-49").completed();
    }

    /** Asked for the signs of an emergency alone, and without any. */
    public static Patient under18() {
        return new Patient(Answers.noneYet()).with(Questions.AGE, "under-18");
    }

    /** Adds findings to a multiple-choice question; answers any other question anew. */
    public Patient with(Question question, String... options) {
        return new Patient(added(question, List.of(options))).completed();
    }

    /** The same with {@code question/option} pairs, separated by spaces. */
    public Patient with(String findings) {
        Answers all = answers;
        for (String finding : findings.strip().split("\\s+")) {
            String[] parts = finding.split("/");
            all = new Patient(all).added(Questions.find(parts[0]).orElseThrow(), List.of(parts[1]));
        }
        return new Patient(all).completed();
    }

    public Answers answers() {
        return answers;
    }

    public CompletedAnswers completedAnswers() {
        return Questions.PART_ONE.walk(answers).completed().orElseThrow();
    }

    public Decision decision() {
        return ((Step.Decided) DECISIONS.next(answers)).decision();
    }

    public Guidance guidance() {
        return (Guidance) decision();
    }

    /** The mildest answer to a question, given the answers before it. */
    public static String mildest(Question question, Answers answers) {
        return switch (question.id()) {
            case "age" -> "18-49";
            case "accident-check" -> "checked";
            case "site" -> "low-back";
            case "duration" -> "under-2-weeks";
            case "course" -> "better";
            case "pain-now" -> "3";
            case "activity" -> "some-worse";
            case "injury" -> answers.of(Questions.SITE).contains("elsewhere") ? "spot-elsewhere" : "no-spot";
            case "injured-part" -> "arm";
            default -> NONE;
        };
    }

    private Answers added(Question question, List<String> options) {
        Set<String> all = new LinkedHashSet<>(options);
        if (question.format() == Format.MULTIPLE && !options.equals(List.of(NONE))) {
            all.addAll(answers.of(question));
            all.remove(NONE);
        }
        return answers.with(question, all);
    }

    private Patient completed() {
        Answers all = answers;
        Optional<Question> open = Questions.PART_ONE.walk(all).firstOpen();
        while (open.isPresent()) {
            all = all.with(open.get(), List.of(mildest(open.get(), all)));
            open = Questions.PART_ONE.walk(all).firstOpen();
        }
        return new Patient(all);
    }
}
