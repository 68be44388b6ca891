package app.backwise.core.hazard;

import static app.backwise.core.hazard.Control.control;
import static app.backwise.core.hazard.Hazard.hazard;
import static app.backwise.core.hazard.HazardGroup.ADVICE;
import static app.backwise.core.hazard.Likelihood.HIGH;
import static app.backwise.core.hazard.Likelihood.LOW;
import static app.backwise.core.hazard.Likelihood.MEDIUM;
import static app.backwise.core.hazard.Likelihood.VERY_LOW;
import static app.backwise.core.hazard.Severity.CATASTROPHIC;
import static app.backwise.core.hazard.Severity.CONSIDERABLE;
import static app.backwise.core.hazard.Severity.MAJOR;

import java.util.List;

/** What the result could say wrongly. */
final class AdviceHazards {

    static final List<Hazard> ALL = List.of(
            hazard("H21", ADVICE, new Risk(CONSIDERABLE, HIGH), new Risk(CONSIDERABLE, MEDIUM),
                    control("H21.1", "VignetteTests.sendsEveryEmergencyToHospitalAndNoLookAlike"),
                    control("H21.2", "SafetyRuleTests.asksToBeSeenSoonWhereASecondFindingForTodayIsMissing"),
                    control("H21.3", "AssessmentApiTests.leavesTheAdviceMildForWhatTellsLittleByItself")),
            hazard("H22", ADVICE, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, VERY_LOW),
                    control("H22.1", "ExhaustiveDecisionTests.neverGetsLessUrgentWithAFindingMore"),
                    control("H22.2", "CasePerturbationTests.neverGetsMilderWithAnyFindingMore")),
            hazard("H23", ADVICE, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H23.1", "PartOneTests.opensAFurtherPageForAnAnswerThatNeedsOne"),
                    control("H23.2", "BackAndChangeTests.listsEveryAnswerToCheck"),
                    control("H23.3", "warning-not-sure")),
            hazard("H24", ADVICE, new Risk(CATASTROPHIC, LOW), new Risk(CATASTROPHIC, VERY_LOW),
                    control("H24.1", "QuestionTests.takesNoneOfTheseOnlyAlone"),
                    control("H24.2", "NoneOfTheseTests.isRefusedBesideAnotherWithoutScript")),
            hazard("H25", ADVICE, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, VERY_LOW),
                    control("H25.1", "CasePerturbationTests.forgetsABranchThatWasAnsweredAndLeft"),
                    control("H25.2", "ExhaustiveDecisionTests.doesNotSeeAnswersToQuestionsThatAreNotAsked"),
                    control("H25.3", "BackAndChangeTests.forgetsAnAbandonedBranch")),
            hazard("H26", ADVICE, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H26.1", "DoorTests.belowAnEmergencyIsTheMaternityUnitInPregnancyAndTheUsualOneOtherwise"),
                    control("H26.2", "OutcomeTests.leadsWithTheMaternityUnitInPregnancy"),
                    control("H26.3", "pregnancy")),
            hazard("H27", ADVICE, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, VERY_LOW),
                    control("H27.1", "ExhaustiveDecisionTests.agreesWithTheReferenceOnEverySetOfAFewFindings"),
                    control("H27.2", "SafetyRuleTests.hasARowForEveryRuleAndEveryMinimalSetOfFindings"),
                    control("H27.3", "ExhaustiveDecisionTests.publishesWhatWasReallyChecked")),
            hazard("H28", ADVICE, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H28.1", "SafetyQuestionsTests.countForTwoWeeksOrUpToTheDayToLookAgain"),
                    control("H28.2", "PastAssessmentsTests.leavesOpenWhatTodaysQuestionsAskMoreOf"),
                    control("H28.3", "SavedResultTests.showsNoEarlierGuidanceWhileLaterAnswersAskForHelp")),
            hazard("H29", ADVICE, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H29.1", "WhatWouldChangeTests.showsEveryWarningSignAsASafetyNetForSelfCare"),
                    control("H29.2", "not-settling"),
                    control("H29.3", "PromptsTests.recommendsOneAfterSixWeeksWithTheBackStillInTheWay")),
            hazard("H30", ADVICE, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H30.1", "StillDebilitatingTests.needsHelpTodayTwoToFourteenDaysAfterTheSameResult"),
                    control("H30.2", "debilitating"), control("H30.3", "no-self-care")),
            hazard("H31", ADVICE, new Risk(CONSIDERABLE, HIGH), new Risk(CONSIDERABLE, LOW),
                    control("H31.1", "PlanTests.keepsToUnloadedRestAndShortWalksWhileEverythingHurts"),
                    control("H31.2", "LookAgainTests.leavesTheDatesToTheirOwnTeamAfterTrauma"),
                    control("H31.3", "ActivitySortingTests.leavesShortWalksAloneWhileEverythingHurts")),
            hazard("H32", ADVICE, new Risk(CONSIDERABLE, MEDIUM), new Risk(CONSIDERABLE, VERY_LOW),
                    control("H32.1", "ActivitySortingTests.forbidsNothingForAgeAlone"),
                    control("H32.2", "PlanTests.addsBalanceAndStrengthFrom65AndForbidsNothing")),
            hazard("H66", ADVICE, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H66.1", "SeenOnceTests.isAskedForAgainForEveryNewAnswer"),
                    control("H66.2", "SeenOnceTests.isAskedForAgainForPainThatCreepsUp"),
                    control("H66.3", "SeenOnceTests.isAskedForAgainAfterAYearAfterAPauseAndAfterBetterDays"),
                    control("H66.4", "SeenOnceTests.leavesTheDecisionAsItIs")));

    private AdviceHazards() {}
}
