package app.backwise.core.plan;

import static app.backwise.core.assessment.Questions.*;
import static app.backwise.core.plan.PlanCheck.require;

import app.backwise.core.Patient;
import app.backwise.core.assessment.PartTwo;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.Step;
import app.backwise.core.plan.Plan.Caution;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every combination of all answers that a category can depend on, for every age and state of the bones. Each of them
 * meets some of the answers of part two; dealt out over durations and courses, so that every pain, activity, injury,
 * age and state of the bones meets all of them.
 */
final class PlanProduct {

    private static final DecisionService DECISIONS = new DecisionService();
    private static final List<String> AGES = List.of("18-49", "50-64", "65-69", "70-plus");
    private static final List<String> BONES = List.of(Question.NONE, "weak-bones", "steroids");
    private static final List<String> BEFORE =
            List.of(Question.NONE, "minor-strain", "accident", "surgery", "serious-illness");
    private static final List<String> BEFORE_ELSEWHERE = List.of(Question.NONE, "minor-strain");
    private static final List<Answers> ABOUT_YOU = aboutYou();
    /** One in so many meets each combination; no more than there are durations and courses. */
    private static final int DEALT = 13;
    /** One in so many is tried too. */
    private static final int TRIED = 4;

    /** What was checked. */
    final LongAdder decisions = new LongAdder();
    final LongAdder guidances = new LongAdder();
    final LongAdder plans = new LongAdder();
    final LongAdder wishes = new LongAdder();

    /** Checks all of it. */
    PlanProduct run() {
        starts().toList().parallelStream().forEach(this::checkAllFrom);
        return this;
    }

    private static Stream<Answers> starts() {
        Answers benign = Patient.benign().answers()
                .with(ACCIDENT_CHECK, Set.of("checked")).with(STIFFNESS, Set.of(Question.NONE));
        return Stream.of("low-back", "elsewhere").map(site -> benign.with(SITE, Set.of(site)))
                .flatMap(answers -> before(answers).stream().map(event -> answers.with(EVENTS, Set.of(event))))
                .flatMap(answers -> eachIfAsked(INJURY, answers))
                .flatMap(answers -> eachIfAsked(INJURED_PART, answers))
                .flatMap(answers -> BONES.stream().map(bones -> answers.with(HEALTH, Set.of(bones))))
                .flatMap(answers -> each(ACTIVITY, answers));
    }

    private static List<String> before(Answers answers) {
        return SITE.choice("elsewhere").test(answers) ? BEFORE_ELSEWHERE : BEFORE;
    }

    private void checkAllFrom(Answers start) {
        int dealt = 0;
        for (Answers answers : each(DURATION, start).flatMap(timed -> each(COURSE, timed)).toList()) {
            int[] looks = IntStream.generate(() -> Integer.MAX_VALUE).limit(AGES.size()).toArray();
            for (Answers pained : each(PAIN_NOW, answers).toList()) {
                List<Optional<Guidance>> byAge = AGES.stream()
                        .map(age -> decided(pained.with(AGE, Set.of(age)))).toList();
                for (int age = 0; age < looks.length; age++) {
                    looks[age] = look(byAge.get(age), looks[age], pained);
                }
                checkPlans(byAge.stream().flatMap(Optional::stream).toList(), dealt);
            }
            dealt++;
        }
    }

    private Optional<Guidance> decided(Answers answers) {
        decisions.increment();
        return ((Step.Decided) DECISIONS.next(answers)).decision().guidance();
    }

    /** The days to the look, no more than with less pain; none left once the answers ask to get help. */
    private int look(Optional<Guidance> guidance, int withLessPain, Answers answers) {
        if (guidance.isEmpty()) {
            return 0;
        }
        guidances.increment();
        require(withLessPain > 0, "Guidance again with more pain", answers);
        if (guidance.get().category() == Category.TRAUMA) {
            require(LookAgain.afterDays(guidance.get()).isEmpty(), "A look that their own team sets", answers);
            return withLessPain;
        }
        int days = LookCheck.checked(guidance.get());
        require(days <= withLessPain, "A later look with more pain", answers);
        return days;
    }

    private void checkPlans(List<Guidance> byAge, int dealt) {
        for (int each = dealt % DEALT; each < ABOUT_YOU.size() && !byAge.isEmpty(); each += DEALT) {
            Answers aboutYou = ABOUT_YOU.get(each);
            Plan first = null;
            for (Guidance guidance : byAge) {
                Optional<Plan> plan = PlanCheck.checked(guidance, aboutYou);
                require(plan.isPresent() == (guidance.category() != Category.TRAUMA), "Plan", guidance.answers());
                if (plan.isPresent()) {
                    plans.increment();
                    first = first == null ? plan.get() : first;
                    require(unaged(plan.get()).equals(unaged(first)), "Not for this age", guidance.answers(), aboutYou);
                    if (each < DEALT && dealt % TRIED == 0) {
                        wishes.add(TryCheck.hold(guidance, aboutYou, plan.get()));
                    }
                }
            }
        }
    }

    private static Plan unaged(Plan plan) {
        return new Plan(plan.activities(), plan.driver(), plan.movements(), plan.tips(), plan.cautions().stream()
                .filter(caution -> caution != Caution.BALANCE && caution != Caution.AFTER_SEEN).toList());
    }

    /**
     * All activities as the usual ones, some or none; all, some or none of them done lately. Each with what makes it
     * worse: one thing, the first few, or nothing.
     */
    private static List<Answers> aboutYou() {
        List<String> usual = DONE_LATELY.options().stream().filter(option -> !option.equals(Question.NONE)).toList();
        List<String> worse = WORSE_WITH.options().stream().filter(option -> !option.equals(Question.NONE)).toList();
        int all = (1 << usual.size()) - 1;
        List<int[]> activities = List.of(new int[] {0, 0}, new int[] {all, all}, new int[] {all, 0},
                new int[] {all, 0x555 & all}, new int[] {0x555 & all, 0x333}, new int[] {0xAAA & all, 0x666});
        List<Integer> provoking = IntStream.concat(IntStream.range(0, worse.size()).map(bit -> 1 << bit),
                IntStream.rangeClosed(0, worse.size()).map(first -> (1 << first) - 1)).distinct().boxed().toList();
        return provoking.stream().flatMap(bits -> activities.stream().map(done -> PART_TWO.walk(PartTwo
                .with(WORSE_WITH, worse, bits, PartTwo.with(DONE_LATELY, usual, done[1],
                        PartTwo.with(USUAL_ACTIVITIES, usual, done[0], Answers.noneYet()))))
                .relevant())).toList();
    }

    private static Stream<Answers> eachIfAsked(Question question, Answers answers) {
        return PART_ONE.walk(answers).asked().contains(question) ? each(question, answers) : Stream.of(answers);
    }

    private static Stream<Answers> each(Question question, Answers answers) {
        return question.options().stream().map(option -> answers.with(question, Set.of(option)));
    }
}
