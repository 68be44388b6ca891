package app.backwise.core.hazard;

import static app.backwise.core.hazard.Control.control;
import static app.backwise.core.hazard.Hazard.hazard;
import static app.backwise.core.hazard.HazardGroup.PLAN;
import static app.backwise.core.hazard.Likelihood.HIGH;
import static app.backwise.core.hazard.Likelihood.LOW;
import static app.backwise.core.hazard.Likelihood.MEDIUM;
import static app.backwise.core.hazard.Likelihood.VERY_LOW;
import static app.backwise.core.hazard.Severity.CATASTROPHIC;
import static app.backwise.core.hazard.Severity.CONSIDERABLE;
import static app.backwise.core.hazard.Severity.MAJOR;

import java.util.List;

/** What the plan could let somebody do too soon. */
final class PlanHazards {

    static final List<Hazard> ALL = List.of(
            hazard("H33", PLAN, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, VERY_LOW),
                    control("H33.1", "ClearanceTests.showsNothingButHelpForARedFlagInWeekThree"),
                    control("H33.2", "CaseRecordTests.closesWhenHelpIsAdvisedUntilTheQuestionsAreAnsweredLater"),
                    control("H33.3", "WaitingTests.showsNothingToExerciseOnAnyPage")),
            hazard("H34", PLAN, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, VERY_LOW), control("H34.1", "pregnancy"),
                    control("H34.2", "ExhaustiveDecisionTests.givesNoGuidanceBesideAnUrgentNeedNorWhereItHasNoPlan")),
            hazard("H35", PLAN, new Risk(CONSIDERABLE, HIGH), new Risk(CONSIDERABLE, LOW),
                    control("H35.1", "PlanTests.keepsToUnloadedRestAndShortWalksWhileEverythingHurts"),
                    control("H35.2", "ActivitySortingTests.leavesShortWalksAloneWhileEverythingHurts")),
            hazard("H36", PLAN, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H36.1", "PlanTests.keepsWeakBonesStrongSteadyAndStraight"),
                    control("H36.2",
                            "ActivitySortingTests.asksAProfessionalFirstAboutWhatIsNotSteadyAndStraightForWeakBones")),
            hazard("H37", PLAN, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, VERY_LOW),
                    control("H37.1", "PainRuleTests.holdsForEveryCombinationAsTheClinicalRuleSays"),
                    control("H37.2", "PainRuleTests.letsNothingBeTriedFromAUsualPainOfEight")),
            hazard("H38", PLAN, new Risk(CONSIDERABLE, HIGH), new Risk(CONSIDERABLE, LOW),
                    control("H38.1", "StagesTests.movesOnWhenAllIsMetAndOnlyThen"),
                    control("H38.2", "StagesTests.movesNobodyOnInTheMiddleOfAFlare"),
                    control("H38.3", "StagesTests.letsNobodyLoadAfterALongFlare")),
            hazard("H39", PLAN, new Risk(CONSIDERABLE, HIGH), new Risk(CONSIDERABLE, LOW),
                    control("H39.1", "DoseTests.startsSmall"),
                    control("H39.2", "VerdictTests.rewardsNoBoomWithAHigherDose"),
                    control("H39.3", "ExperimentsTests.refusesASecondWhileOneRuns")),
            hazard("H40", PLAN, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H40.1", "MovementComfortTests.stopsAtOnceWhatMovesSymptomsDownALeg"),
                    control("H40.2", "VerdictTests.asksTheSafetyQuestionsWhenPainMovesDownTheLeg"),
                    control("H40.3", "CaseRecordTests.closesWhenATryOrAMovementMovedSymptomsDownALeg")),
            hazard("H41", PLAN, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H41.1", "ClearanceTests.leavesItToTheirOwnTeamAfterAnOperation"),
                    control("H41.2", "DoseTests.leavesTraumaToTheirOwnTeam"), control("H41.3", "own-team")),
            hazard("H42", PLAN, new Risk(CONSIDERABLE, MEDIUM), new Risk(CONSIDERABLE, LOW),
                    control("H42.1", "RecoverySessionTests.neverLoadsMoreThanHalf"),
                    control("H42.2", "RecoverySessionTests.isOnlyForThoseUsedToWeightsThatDoNotProvoke")),
            hazard("H43", PLAN, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, VERY_LOW),
                    control("H43.1", "SafetyQuestionsTests.areAskedAfterEveryRedResponseAndNoOther"),
                    control("H43.2", "SafetyQuestionsTests.holdBackThePlanForWhateverIsAskedFirst")));

    private PlanHazards() {}
}
