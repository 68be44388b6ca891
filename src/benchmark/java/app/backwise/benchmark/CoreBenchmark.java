package app.backwise.benchmark;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Change;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Step;
import app.backwise.core.decision.WhatWouldChange;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The decision alone on one thread, beside the least it could do: read each answer once. The median of single calls,
 * which other work on the machine disturbs less than their mean.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CoreBenchmark {

    private static final double NANOS_A_MICRO = 1e3;
    private static final double NANOS_A_SECOND = 1e9;

    private final DecisionService decisions = new DecisionService();
    private final WhatWouldChange whatWouldChange = new WhatWouldChange(decisions);
    private final Answers benign = Cases.answers(Cases.MODERATE_STABLE);
    private final Answers everything = Cases.answers(Cases.EVERYTHING);
    private final Decision decision = ((Step.Decided) decisions.next(benign)).decision();

    /** Measures and prints a table. */
    public static void main(String[] arguments) throws RunnerException {
        System.out.println(Machine.facts());
        System.out.println("The decision alone, on one thread (JMH, about 80 seconds) …");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                .include(CoreBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build()).run();
        System.out.printf(Locale.ROOT, "%n%-36s %10s %10s %14s%n", "", "median µs", "p99 µs", "each second");
        for (RunResult each : results) {
            Result<?> result = each.getPrimaryResult();
            double median = result.getStatistics().getPercentile(50);
            System.out.printf(Locale.ROOT, "%-36s %10.2f %10.2f %,14.0f%n", words(result.getLabel()),
                    median / NANOS_A_MICRO,
                    result.getStatistics().getPercentile(99) / NANOS_A_MICRO, NANOS_A_SECOND / median);
        }
        System.out.println();
    }

    @Benchmark
    public int aReadEachAnswer() {
        int sum = 0;
        for (Question question : Questions.PART_ONE.questions()) {
            sum += benign.of(question).size();
        }
        return sum;
    }

    @Benchmark
    public Step bDecideNothingFound() {
        return decisions.next(benign);
    }

    @Benchmark
    public Step cDecideEverythingFound() {
        return decisions.next(everything);
    }

    @Benchmark
    public List<Change> dWhatWouldChange() {
        return whatWouldChange.from(decision);
    }

    private static String words(String method) {
        return switch (method) {
            case "aReadEachAnswer" -> "reference: read each answer once";
            case "bDecideNothingFound" -> "decide, nothing found";
            case "cDecideEverythingFound" -> "decide, everything ticked";
            case "dWhatWouldChange" -> "everything that would change it";
            default -> method;
        };
    }
}
