package app.backwise.assessment.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.backwise.core.decision.Decision;
import app.backwise.core.decision.Door;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.Reason;
import app.backwise.core.decision.RulesVersion;
import app.backwise.core.decision.Step;
import app.backwise.core.plan.Activity;
import app.backwise.core.plan.ActivityList;
import app.backwise.core.plan.LookAgain;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;

/** A step of an assessment as JSON: while questions are open only {@code next} is known, afterwards everything else. */
record ApiResult(String rulesVersion, String next, String urgency, String door, String category,
        List<Because> because, String driver, Activities activities, Integer lookAgainAfterDays) {

    record Because(String rule, String urgency, Map<String, List<String>> answers, String source) {}

    record Activities(List<String> moreOf, List<String> tryFirst, List<String> pause, Integer pauseDays,
            List<String> bringBack, List<String> untilSeen, List<String> couldAdd) {

        static Activities of(ActivityList list) {
            return new Activities(ids(list.moreOf()), ids(list.tryFirst()), ids(list.pause()),
                    list.pause().isEmpty() ? null : list.pauseDays(),
                    ids(list.bringBack()), ids(list.untilSeen()), ids(list.couldAdd()));
        }

        private static List<String> ids(List<Activity> activities) {
            return activities.stream().map(Activity::id).toList();
        }
    }

    /**
     * @param step the step reached with the answers
     * @param aboutYou the same answers, for part two
     * @param sourceOf the words for the sources of a rule
     */
    static ApiResult of(Step step, Answers aboutYou, Function<Reason, String> sourceOf) {
        if (step instanceof Step.Ask ask) {
            return new ApiResult(RulesVersion.CURRENT, ask.question().id(), null, null, null, null, null, null,
                    null);
        }
        Decision decision = ((Step.Decided) step).decision();
        Optional<Guidance> guidance = decision.guidance();
        Optional<Plan> plan = guidance.flatMap(guided -> Plan.of(guided, aboutYou));
        OptionalInt days = guidance.map(LookAgain::afterDays).orElse(OptionalInt.empty());
        return new ApiResult(
                RulesVersion.CURRENT,
                null,
                decision.urgency().id(),
                decision.door().map(Door::id).orElse(null),
                guidance.map(guided -> guided.category().id()).orElse(null),
                decision.because().stream().map(reason -> because(reason, sourceOf)).toList(),
                plan.flatMap(Plan::driver).map(result -> result.driver().id()).orElse(null),
                plan.map(Plan::activities).map(Activities::of).orElse(null),
                days.isPresent() ? days.getAsInt() : null);
    }

    private static Because because(Reason reason, Function<Reason, String> sourceOf) {
        Map<String, List<String>> answers = reason.answers().stream().collect(
                groupingBy(Choice::question, TreeMap::new, mapping(Choice::option, toList())));
        return new Because(reason.rule().id(), reason.rule().urgency().id(), answers, sourceOf.apply(reason));
    }
}
