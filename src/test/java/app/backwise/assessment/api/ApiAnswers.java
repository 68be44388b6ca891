package app.backwise.assessment.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Answers as a program sends them. Written {@code "health=steroids,cancer course=worse"}. */
record ApiAnswers(Map<String, List<String>> byQuestion) {

    static final String PART_TWO = "usual-activities=walking,running,cycling,gym done-lately=walking,gym "
            + "worse-with=sitting,bending,jarring eases-with=walking-about daily-life=long-sitting";

    static ApiAnswers none() {
        return new ApiAnswers(new LinkedHashMap<>());
    }

    /** Everything answered by someone without any finding. */
    static ApiAnswers ordinary() {
        return none().saying("age=18-49 warning-signs=none danger-signs=none events=none health=none "
                + "feeling-ill=none with-it=none site=low-back legs=none "
                + "pain-pattern=none duration=under-2-weeks course=same pain-now=5 activity=some-worse");
    }

    /** These answers with these questions answered (again). */
    ApiAnswers saying(String more) {
        Map<String, List<String>> answers = new LinkedHashMap<>(byQuestion);
        for (String answer : more.split(" ")) {
            String[] parts = answer.split("=");
            answers.put(parts[0], List.of(parts[1].split(",")));
        }
        return new ApiAnswers(answers);
    }

    /** These answers and what the other ones say to this question. */
    ApiAnswers and(String question, ApiAnswers other) {
        return saying(question + "=" + String.join(",", other.byQuestion.get(question)));
    }

    /** The same answers, questions and options in another order. */
    ApiAnswers shuffled(Random random) {
        List<String> questions = new ArrayList<>(byQuestion.keySet());
        Collections.shuffle(questions, random);
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String question : questions) {
            List<String> options = new ArrayList<>(byQuestion.get(question));
            Collections.shuffle(options, random);
            answers.put(question, options);
        }
        return new ApiAnswers(answers);
    }

    String body() {
        return JsonMapper.shared().writeValueAsString(Map.of("answers", byQuestion));
    }
}
