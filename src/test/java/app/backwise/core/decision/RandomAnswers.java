package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.DANGER_SIGNS;
import static app.backwise.core.assessment.Questions.PART_ONE;
import static app.backwise.core.assessment.Questions.WARNING_SIGNS;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question.Format;
import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Complete answers with many findings, drawn from a seed; the signs that decide alone only now and then. */
final class RandomAnswers {

    static final long SEED = 20_261_101;
    static final int CHECKED = 2_000_000;

    private static final List<Question> SIGNS_OF_AN_EMERGENCY = List.of(WARNING_SIGNS, DANGER_SIGNS);
    private static final int PARTS = 200;
    private static boolean done;

    private RandomAnswers() {}

    /** Checks all of them, once; returns how many. */
    static synchronized long run() {
        if (!done) {
            forEach(CHECKED, (answers, random) -> DecisionCheck.checked(answers));
            done = true;
        }
        return CHECKED;
    }

    /**
     * Draws so many complete answers in parallel. Most differ from the ones before in two questions, now and then in
     * all. An error says the seed that led to it.
     */
    static void forEach(int count, BiConsumer<Answers, RandomGenerator> check) {
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            RandomGenerator random = new SplittableRandom(SEED + part);
            try {
                Answers answers = Answers.noneYet();
                for (int drawn = 0; drawn < count / PARTS; drawn++) {
                    double density = random.nextDouble() * random.nextDouble();
                    answers = drawn % 10 == 0 ? Answers.noneYet() : twoAnsweredAnew(answers, random, density);
                    answers = completed(answers, random, density);
                    check.accept(answers, random);
                }
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("With seed " + SEED + " + " + part + ": " + wrong.getMessage(), wrong);
            }
        });
    }

    /** The same answers, given in another order. */
    static Answers shuffled(Answers answers, RandomGenerator random) {
        List<Question> questions = new ArrayList<>(PART_ONE.walk(answers).asked());
        Collections.shuffle(questions, new Random(random.nextLong()));
        Answers again = Answers.noneYet();
        for (Question question : questions) {
            List<String> options = new ArrayList<>(answers.of(question));
            Collections.shuffle(options, new Random(random.nextLong()));
            again = again.with(question, options);
        }
        return again;
    }

    /** The same answers and further ones to the questions that are not asked. */
    static Answers withStale(Answers answers, RandomGenerator random) {
        Answers all = answers;
        for (Question question : PART_ONE.questions()) {
            if (!answers.contains(question)) {
                all = all.with(question, options(question, random, 0.5));
            }
        }
        return all;
    }

    private static Answers twoAnsweredAnew(Answers answers, RandomGenerator random, double density) {
        Answers anew = answers;
        for (int changed = 0; changed < 2; changed++) {
            Question question = PART_ONE.questions().get(random.nextInt(PART_ONE.questions().size()));
            anew = anew.with(question, options(question, random, density));
        }
        return anew;
    }

    private static Answers completed(Answers answers, RandomGenerator random, double density) {
        Answers all = answers;
        for (Question question : PART_ONE.questions()) {
            if (!all.contains(question) && question.guard().test(all)) {
                all = all.with(question, options(question, random, density));
            }
        }
        return PART_ONE.walk(all).relevant();
    }

    private static List<String> options(Question question, RandomGenerator random, double density) {
        List<String> options = question.options();
        if (question.format() != Format.MULTIPLE) {
            return List.of(options.get(random.nextInt(options.size())));
        }
        if (SIGNS_OF_AN_EMERGENCY.contains(question) && random.nextInt(8) > 0) {
            return List.of(Question.NONE);
        }
        List<String> chosen = options.stream()
                .filter(option -> !option.equals(Question.NONE) && random.nextDouble() < density).toList();
        return chosen.isEmpty() ? List.of(Question.NONE) : chosen;
    }
}
