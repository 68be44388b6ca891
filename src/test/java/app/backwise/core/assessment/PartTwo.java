package app.backwise.core.assessment;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Answers to part two. */
public final class PartTwo {

    private PartTwo() {}

    /** Answers made of {@code question/option} pairs, separated by spaces. */
    public static Answers answers(String findings) {
        Answers answers = Answers.noneYet();
        for (String finding : findings.strip().split("\\s+")) {
            String[] parts = finding.split("/");
            Question question = Questions.find(parts[0]).orElseThrow();
            Set<String> options = new LinkedHashSet<>(answers.of(question));
            options.add(parts[1]);
            answers = answers.with(question, options);
        }
        return answers;
    }

    /** The answers with those options of the question whose bits are set; with "none" if no bit is. */
    public static Answers with(Question question, List<String> options, int bits, Answers answers) {
        List<String> chosen = IntStream.range(0, options.size())
                .filter(bit -> (bits >> bit & 1) == 1).mapToObj(options::get).toList();
        return answers.with(question, chosen.isEmpty() ? List.of(Question.NONE) : chosen);
    }
}
