package app.backwise.core.plan;

import static app.backwise.core.assessment.Questions.PART_ONE;
import static app.backwise.core.assessment.Questions.PART_TWO;

import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.Step;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Question.Format;
import app.backwise.core.questionnaire.Questionnaire;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Complete answers to both parts, drawn from a seed; with few findings in part one, so that many lead to guidance. */
final class RandomPeople {

    private static final long SEED = 20_261_129;
    private static final int PARTS = 100;
    private static final DecisionService DECISIONS = new DecisionService();

    /** What is done with each. */
    interface Check {
        void accept(int drawn, Guidance guidance, Answers aboutYou);
    }

    private RandomPeople() {}

    /**
     * Draws so many in parallel and hands on those with guidance. Most differ from the ones before in two answers of
     * each part, now and then in all. An error says the seed that led to it.
     */
    static void forEach(int count, Check check) {
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            RandomGenerator random = new SplittableRandom(SEED + part);
            try {
                Answers one = Answers.noneYet();
                Answers two = one;
                for (int drawn = 0; drawn < count / PARTS; drawn++) {
                    boolean anew = drawn % 20 == 0;
                    one = drawn(PART_ONE, anew ? Answers.noneYet() : one, random);
                    two = drawn(PART_TWO, anew ? Answers.noneYet() : two, random);
                    int number = drawn;
                    Answers aboutYou = two;
                    ((Step.Decided) DECISIONS.next(one)).decision().guidance()
                            .ifPresent(guidance -> check.accept(number, guidance, aboutYou));
                }
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("With seed " + SEED + " + " + part + ": " + wrong.getMessage(), wrong);
            }
        });
    }

    private static Answers drawn(Questionnaire questionnaire, Answers before, RandomGenerator random) {
        double density = questionnaire == PART_ONE ? 0.02 : random.nextDouble();
        List<Question> questions = questionnaire.questions();
        Answers all = before;
        for (int changed = 0; changed < 2; changed++) {
            Question question = questions.get(random.nextInt(questions.size()));
            all = all.with(question, options(question, random, density));
        }
        for (Question question : questions) {
            if (!all.contains(question) && question.guard().test(all)) {
                all = all.with(question, options(question, random, density));
            }
        }
        return questionnaire.walk(all).relevant();
    }

    private static List<String> options(Question question, RandomGenerator random, double density) {
        List<String> options = question.options();
        if (question.format() != Format.MULTIPLE) {
            return List.of(options.get(random.nextInt(options.size())));
        }
        List<String> chosen = options.stream()
                .filter(option -> !option.equals(Question.NONE) && random.nextDouble() < density).toList();
        return chosen.isEmpty() ? List.of(Question.NONE) : chosen;
    }
}
