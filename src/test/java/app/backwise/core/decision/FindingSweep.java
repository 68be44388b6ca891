package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.INJURED_PART;
import static app.backwise.core.assessment.Questions.PAIN_NOW;
import static app.backwise.core.assessment.Questions.STIFFNESS;
import static app.backwise.core.decision.FindingSets.COUNT;

import app.backwise.core.Patient;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question.Format;
import app.backwise.core.questionnaire.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Every set of up to three findings and every set of four that can still weigh against each other, each checked once;
 * then each compared with the sets that lack one of its multiple-choice findings. Sets that contradict themselves are
 * left out.
 *
 * <p>Left to the sets of up to three, because a fourth finding beside them could not tell anything new: what is an
 * emergency by itself; the pain levels between two that the description names; the signs of stiffness, which are only
 * counted and have all their combinations elsewhere; and the part that is sore, which decides nothing.
 */
final class FindingSweep {

    private static final byte CONTRADICTORY = -1;
    private static final Set<String> NAMED_PAIN = Set.of("0", "4", "5", "7");
    private static final int[][] CHOOSE = pascalsTriangle();
    private static final boolean[] WEIGHS = weighing();
    private static FindingSweep done;

    private final byte[][] urgencies = new byte[5][];
    private final LongAdder checked = new LongAdder();
    private final LongAdder pairs = new LongAdder();

    private FindingSweep() {
        for (int size = 0; size < urgencies.length; size++) {
            urgencies[size] = new byte[choose(COUNT, size)];
            Arrays.fill(urgencies[size], CONTRADICTORY);
        }
    }

    /** All of it, done once. */
    static synchronized FindingSweep run() {
        if (done == null) {
            FindingSweep sweep = new FindingSweep();
            sweep.decideAll();
            sweep.compareAll();
            done = sweep;
        }
        return done;
    }

    long checked() {
        return checked.sum();
    }

    long pairsCompared() {
        return pairs.sum();
    }

    private void decideAll() {
        Answers mildest = Patient.benign().answers();
        record(mildest);
        IntStream.range(0, COUNT).forEach(first -> record(FindingSets.plus(first, mildest), first));
        spreadPairs().forEach(pair -> {
            int first = pair / COUNT;
            int second = pair % COUNT;
            if (first < second) {
                decideFrom(FindingSets.plus(first, mildest), first, second);
            }
        });
    }

    /** All pairs of indices in parallel, spread so that no part of the range has most of the work. */
    private static IntStream spreadPairs() {
        int pairs = COUNT * COUNT;
        return IntStream.range(0, pairs).parallel().map(index -> (int) (index * 7919L % pairs));
    }

    private void decideFrom(Answers one, int... findings) {
        int last = findings.length - 1;
        int[] before = Arrays.copyOf(findings, last);
        Answers answers = FindingSets.plus(findings[last], one, before);
        if (answers == null) {
            return;
        }
        record(answers, findings);
        for (int next = findings[last] + 1; findings.length < 4 && next < COUNT; next++) {
            int[] longer = Arrays.copyOf(findings, findings.length + 1);
            longer[findings.length] = next;
            if (longer.length < 4 || IntStream.of(longer).allMatch(finding -> WEIGHS[finding])) {
                decideFrom(answers, longer);
            }
        }
    }

    private void record(Answers answers, int... findings) {
        urgencies[findings.length][rank(findings)] = (byte) DecisionCheck.checked(answers).urgency().ordinal();
        checked.increment();
    }

    private void compareAll() {
        spreadPairs().forEach(pair -> {
            int first = pair / COUNT;
            int second = pair % COUNT;
            if (first == second) {
                compare(first);
            } else if (first < second) {
                compare(first, second);
                for (int third = second + 1; third < COUNT; third++) {
                    compare(first, second, third);
                    for (int fourth = third + 1; fourth < COUNT; fourth++) {
                        compare(first, second, third, fourth);
                    }
                }
            }
        });
    }

    private void compare(int... findings) {
        int urgency = urgencyOf(findings);
        if (urgency == CONTRADICTORY) {
            return;
        }
        for (int finding : findings) {
            if (FindingSets.questionOf(finding).format() == Format.MULTIPLE) {
                int[] without = without(finding, findings);
                if (urgencyOf(without) == CONTRADICTORY || urgencyOf(without) > urgency) {
                    throw new AssertionError(FindingSets.FINDINGS.get(finding) + " lowers the urgency in "
                            + IntStream.of(findings).mapToObj(FindingSets.FINDINGS::get).toList());
                }
                pairs.increment();
            }
        }
    }

    /** Without the finding and what only it opened; what opened its own question stays. */
    private static int[] without(int finding, int... findings) {
        IntStream others = IntStream.of(findings).filter(other -> other != finding)
                .filter(other -> FindingSets.openersOf(other).noneMatch(opener -> opener == finding)
                        || FindingSets.askedAnyway(other, findings));
        return IntStream.concat(others, FindingSets.openersOf(finding)).sorted().distinct().toArray();
    }

    private int urgencyOf(int... findings) {
        return urgencies[findings.length][rank(findings)];
    }

    private static int rank(int... findings) {
        int rank = 0;
        for (int position = 0; position < findings.length; position++) {
            rank += choose(findings[position], position + 1);
        }
        return rank;
    }

    private static int choose(int from, int size) {
        return CHOOSE[from][size];
    }

    private static boolean[] weighing() {
        boolean[] weighs = new boolean[COUNT];
        for (int finding = 0; finding < COUNT; finding++) {
            Choice choice = FindingSets.FINDINGS.get(finding);
            Question question = FindingSets.questionOf(finding);
            weighs[finding] = !List.of(STIFFNESS, INJURED_PART).contains(question)
                    && (question != PAIN_NOW || NAMED_PAIN.contains(choice.option()))
                    && new ReferenceDecision(FindingSets.answersWith(List.of(choice))).urgency() != Urgency.EMERGENCY;
        }
        return weighs;
    }

    private static int[][] pascalsTriangle() {
        int[][] choose = new int[COUNT + 1][5];
        for (int from = 0; from <= COUNT; from++) {
            choose[from][0] = 1;
            for (int size = 1; size <= Math.min(from, 4); size++) {
                choose[from][size] = choose[from - 1][size - 1] + choose[from - 1][size];
            }
        }
        return choose;
    }
}
