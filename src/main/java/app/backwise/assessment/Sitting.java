package app.backwise.assessment;

import app.backwise.assessment.page.ChangeGroup;
import app.backwise.assessment.page.ResultPage;
import app.backwise.assessment.draft.Journey;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.EarlierResult;
import app.backwise.core.decision.Step;
import app.backwise.core.decision.WhatWouldChange;
import app.backwise.core.history.AnsweredAssessment;
import app.backwise.core.history.PastAssessment;
import app.backwise.core.history.PastAssessments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An assessment and those saved before it, in whose light it is decided.
 *
 * @param answered its answers
 * @param before the earlier ones
 * @param table decisions on answers alone
 */
record Sitting(AnsweredAssessment answered, PastAssessments before, DecisionService table) {

    Journey journey() {
        return new Journey(answered.answers(), decisions());
    }

    /** The decision, once everything is answered. */
    Optional<Decision> decision() {
        return decisions().next(answered.answers()) instanceof Step.Decided decided ? Optional.of(decided.decision())
                : Optional.empty();
    }

    /** The page of the decision, with what would change it. */
    ResultPage page(Decision decision) {
        return new ResultPage(decision, ChangeGroup.of(new WhatWouldChange(decisions()).from(decision)),
                answered.on(), lookAgainOn(decision));
    }

    /** The same without what would change it. */
    ResultPage briefPage(Decision decision) {
        return new ResultPage(decision, List.of(), answered.on(), lookAgainOn(decision));
    }

    private Optional<LocalDate> lookAgainOn(Decision decision) {
        return new PastAssessments(Stream.concat(before.all().stream(), Stream.of(new PastAssessment(answered.key(),
                answered.on(), answered.at(), answered.answers(), Optional.of(decision)))).toList()).lookAgainOn();
    }

    private DecisionService decisions() {
        return table.after(before.all().stream().map(each -> new EarlierResult(each.on(), each.answers())).toList(),
                answered.on());
    }
}
