package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.PART_ONE;

import app.backwise.core.Patient;
import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that decides, as one stable text and its SHA-256: questions, what opens them, safety rules, category rules. */
final class Fingerprint {

    private Fingerprint() {}

    static String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String text() {
        return Stream.of(
                Questions.all().map(Fingerprint::line),
                Stream.concat(SafetyRules.ALL.stream(), Stream.of(SafetyRules.STILL_DEBILITATING))
                        .map(Fingerprint::line),
                Stream.of("again after " + daysBetween() + " days"),
                CategoryRules.ALL.stream().map(rule -> "category " + rule.category().id() + " "
                        + patterns(rule.patterns())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(SafetyRule rule) {
        return "rule " + rule.id() + " " + rule.urgency().id() + " " + patterns(rule.patterns()) + " "
                + rule.evidence() + " " + rule.door().id() + (rule.allowsPlan() ? " with a plan" : " without a plan");
    }

    /** The distances in days at which unbearable pain counts as still there. */
    private static List<Integer> daysBetween() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        EarlierResult unbearable =
                new EarlierResult(day, Patient.benign().with("activity/all-worse pain-now/10").answers());
        return IntStream.range(0, 100).filter(days -> unbearable.unbearableBefore(day.plusDays(days))).boxed().toList();
    }

    private static String line(Question question) {
        return "question " + question.id() + " " + question.format().id() + " " + question.options() + " turned by "
                + turnedBy(question);
    }

    /** The single answers that open or close the question for somebody with the mildest pain. */
    private static List<Choice> turnedBy(Question question) {
        Answers mildest = Patient.benign().answers();
        return PART_ONE.questions().stream().flatMap(other -> other.choices().stream())
                .filter(choice -> {
                    Question changed = PART_ONE.find(choice.question()).orElseThrow();
                    Answers answers = mildest.with(changed, List.of(choice.option()));
                    return question.guard().test(answers) != question.guard().test(mildest);
                })
                .toList();
    }

    private static String patterns(List<Pattern> patterns) {
        return patterns.stream()
                .map(pattern -> pattern.clauses().stream()
                        .map(clause -> clause.atLeast() + " of " + clause.findings())
                        .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(" or "));
    }
}
