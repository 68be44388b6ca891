package app.backwise.assessment;

import app.backwise.assessment.draft.Journey;
import app.backwise.assessment.page.ChangeGroup;
import app.backwise.assessment.page.ResultPage;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.WhatWouldChange;
import app.backwise.core.experiment.PausedActivities;
import app.backwise.core.history.AnsweredAssessment;
import app.backwise.core.history.PastAssessment;
import app.backwise.core.history.PastAssessments;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An assessment and those saved before it, in whose light it is decided.
 *
 * @param answered its answers
 * @param before the earlier ones
 * @param decisions decisions in the light of these
 */
record Sitting(AnsweredAssessment answered, PastAssessments before, DecisionService decisions) {

    Journey journey() {
        return new Journey(answered.answers(), decisions);
    }

    /** The decision, once everything is answered. */
    Optional<Decision> decision() {
        return journey().decision();
    }

    /** The page of the decision, with what would change it. */
    ResultPage page(Decision decision) {
        return page(decision, ChangeGroup.of(new WhatWouldChange(decisions).from(decision)));
    }

    /** The same without what would change it. */
    ResultPage briefPage(Decision decision) {
        return page(decision, List.of());
    }

    /** What is paused is so from the first of the looks in a row that did, as the plan of today says. */
    private ResultPage page(Decision decision, List<ChangeGroup> changes) {
        PastAssessments looks = until(decision);
        return new ResultPage(decision, changes, answered.on(), looks.lookAgainOn(),
                PausedActivities.of(looks.episode()), looks.toBeSeenSince());
    }

    private PastAssessments until(Decision decision) {
        return new PastAssessments(Stream.concat(before.all().stream(), Stream.of(new PastAssessment(answered.key(),
                answered.on(), answered.at(), answered.answers(), Optional.of(decision)))).toList());
    }
}
