package app.backwise.core.decision;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A written case with the answers that the person would give, up to the one that decides.
 *
 * @param id its id
 * @param summary who comes, and with what
 * @param answers the answers
 * @param expected the urgency expected
 * @param urgencies the same, and those that are also acceptable
 * @param categories the category expected with that urgency, and those that are also acceptable; "none" without a plan
 * @param why what speaks for it
 */
record AnsweredCase(String id, String summary, Answers answers, String expected, Set<String> urgencies,
        Set<String> categories, String why) {

    private static final Pattern ANSWER = Pattern.compile("\"([a-z-]+)\": \\[([^]]*)]");

    static List<AnsweredCase> all() {
        return CaseFile.read("/vignettes-2.csv").stream()
                .map(fields -> new AnsweredCase(fields.get("id"), fields.get("summary"),
                        answers(fields.get("answers_json")), fields.get("expected"),
                        anyOf(fields.get("expected"), fields.get("also_acceptable")),
                        anyOf(fields.get("category"), fields.get("category_also")), fields.get("why")))
                .toList();
    }

    @Override
    public String toString() {
        return id + " " + summary;
    }

    private static Set<String> anyOf(String expected, String acceptable) {
        Set<String> all = new TreeSet<>(Set.of(expected));
        Stream.of(acceptable.split(";")).filter(other -> !other.isBlank()).forEach(all::add);
        return all;
    }

    private static Answers answers(String json) {
        Answers answers = Answers.noneYet();
        Matcher each = ANSWER.matcher(json);
        while (each.find()) {
            List<String> options = Stream.of(each.group(2).split(",")).map(option -> option.replace("\"", "").strip())
                    .toList();
            answers = answers.with(Questions.PART_ONE.find(each.group(1)).orElseThrow(), options);
        }
        return withoutGaps(answers);
    }

    /** What the file leaves out before an answer that it gives is none of these. */
    private static Answers withoutGaps(Answers given) {
        Answers answers = given;
        List<Question> asked = Questions.PART_ONE.walk(given).asked();
        int last = IntStream.range(0, asked.size()).filter(at -> given.contains(asked.get(at))).max().orElse(-1);
        for (Question question : asked.subList(0, last + 1)) {
            if (!answers.contains(question) && question.format() == Question.Format.MULTIPLE) {
                answers = answers.with(question, List.of(Question.NONE));
            }
        }
        return answers;
    }
}
