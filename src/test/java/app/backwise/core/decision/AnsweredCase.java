package app.backwise.core.decision;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A written case with the answers that the person would give, up to the one that decides.
 *
 * @param id its id
 * @param summary who comes, and with what
 * @param answers the answers
 * @param urgencies the urgency expected, and those that are also acceptable
 * @param categories the category expected, and those that are also acceptable; "none" where there is no plan
 * @param why what speaks for it
 */
record AnsweredCase(String id, String summary, Answers answers, Set<String> urgencies, Set<String> categories,
        String why) {

    private static final Pattern ANSWER = Pattern.compile("\"([a-z-]+)\": \\[([^]]*)]");

    static List<AnsweredCase> all() {
        return CaseFile.read("/vignettes-2.csv").stream()
                .map(fields -> new AnsweredCase(fields.get("id"), fields.get("summary"),
                        answers(fields.get("answers_json")),
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
        return answers;
    }
}
