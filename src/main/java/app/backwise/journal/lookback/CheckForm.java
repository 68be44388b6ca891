package app.backwise.journal.lookback;

import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.questionnaire.AnswerProblem;
import app.backwise.core.questionnaire.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * What was sent for a weekly check. Numbers are never preselected, names of own activities may be.
 *
 * @param numbers the numbers chosen, by the id of the question
 * @param names the names of own activities, as typed; blank where there is none
 */
record CheckForm(Map<String, List<String>> numbers, List<String> names) {

    /** The three items of the PEG scale. */
    static final List<Question> PEG =
            List.of(Question.scale("peg-pain"), Question.scale("peg-enjoyment"), Question.scale("peg-activity"));
    static final Question CONFIDENCE = Question.scale("confidence");
    static final List<Question> ABILITIES = IntStream.rangeClosed(1, WeeklyCheck.ACTIVITIES_MAXIMUM)
            .mapToObj(number -> Question.scale("ability-" + number))
            .toList();
    private static final Pattern CONTROL_CHARACTERS = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    static CheckForm of(MultiValueMap<String, String> sent) {
        Map<String, List<String>> numbers = questions().stream().collect(Collectors.toMap(Question::id,
                question -> sent.getOrDefault(question.id(), List.of()).stream().filter(Objects::nonNull).toList()));
        return new CheckForm(numbers, IntStream.rangeClosed(1, ABILITIES.size())
                .mapToObj(number -> Objects.requireNonNullElse(sent.getFirst("activity-" + number), "").strip())
                .toList());
    }

    /** Nothing but the names of activities from an earlier check. */
    static CheckForm remembering(List<String> names) {
        return new CheckForm(questions().stream().collect(Collectors.toMap(Question::id, question -> List.of())),
                IntStream.range(0, ABILITIES.size()).mapToObj(at -> at < names.size() ? names.get(at) : "").toList());
    }

    /** What cannot be taken, as message keys by field. Remembered names need no number. */
    Map<String, String> problems(Collection<String> remembered) {
        Map<String, String> problems = new LinkedHashMap<>();
        PEG.forEach(item -> item.problemWith(numbers.get(item.id())).ifPresent(problem -> problems.put(item.id(),
                problem == AnswerProblem.EMPTY ? "weekly." + item.id() + ".empty" : "form." + problem.id())));
        putProblem(CONFIDENCE, problems);
        for (int at = 0; at < names.size(); at++) {
            Question ability = ABILITIES.get(at);
            String name = names.get(at);
            String field = "activity-" + (at + 1);
            if (name.length() > OwnActivity.NAME_MAXIMUM) {
                problems.put(field, "weekly.activity.too-long");
            } else if (CONTROL_CHARACTERS.matcher(name).find()) {
                problems.put(field, "weekly.activity.control-characters");
            } else if (name.isEmpty() && !blank(ability)) {
                problems.put(field, "weekly.activity.nameless");
            } else if (!name.isEmpty() && blank(ability) && !remembered.contains(name)) {
                problems.put(ability.id(), "weekly.ability.empty");
            }
            putProblem(ability, problems);
        }
        return problems;
    }

    WeeklyCheck check(LocalDate on, Instant now, ZoneId zone) {
        List<OwnActivity> own = IntStream.range(0, names.size())
                .filter(at -> !blank(ABILITIES.get(at)))
                .mapToObj(at -> new OwnActivity(names.get(at), number(ABILITIES.get(at))))
                .toList();
        return new WeeklyCheck(on, now, zone, number(PEG.get(0)), number(PEG.get(1)), number(PEG.get(2)),
                blank(CONFIDENCE) ? null : (Integer) number(CONFIDENCE), own);
    }

    private void putProblem(Question optional, Map<String, String> problems) {
        optional.problemWith(numbers.get(optional.id())).filter(problem -> problem != AnswerProblem.EMPTY)
                .ifPresent(problem -> problems.put(optional.id(), "form." + problem.id()));
    }

    private boolean blank(Question question) {
        return numbers.get(question.id()).isEmpty();
    }

    private int number(Question question) {
        return Integer.parseInt(numbers.get(question.id()).get(0));
    }

    private static List<Question> questions() {
        return Stream.of(PEG, List.of(CONFIDENCE), ABILITIES).flatMap(List::stream).toList();
    }
}
