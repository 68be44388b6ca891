package app.backwise.assessment.page;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.Reason;
import app.backwise.core.questionnaire.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to say on the phone, by the keys of its clauses: where it hurts, then the answers that made it as urgent as it
 * is. It can be said in one breath: the first reason is whole, and of many more it says that there are.
 */
final class ReadySentence {

    private static final int ONE_BREATH = 4;
    private static final Choice PREGNANT = Questions.HEALTH.choice("pregnant");
    private static final Choice ELSEWHERE = Questions.SITE.choice("elsewhere");

    private ReadySentence() {}

    static List<String> of(Decision decision) {
        List<Reason> reasons = decision.because().stream()
                .filter(reason -> reason.rule().urgency() == decision.urgency())
                .sorted(Comparator.comparing(Reason::door)).toList();
        List<Choice> said = reasons.stream().flatMap(reason -> reason.answers().stream()).distinct()
                .filter(choice -> !choice.equals(PREGNANT)).toList();
        int breath = Math.max(ONE_BREATH, reasons.get(0).answers().size());
        return Stream.of(Stream.of("say.health.pregnant").filter(key -> PREGNANT.test(decision.answers())),
                Stream.of(ELSEWHERE.test(decision.answers()) ? "say.elsewhere" : "say.back"),
                said.stream().limit(breath).map(each -> "say." + each.question() + "." + each.option()),
                Stream.of("say.more").filter(key -> said.size() > breath)).flatMap(key -> key).toList();
    }
}
