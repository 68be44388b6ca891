package app.backwise.core.hazard;

import static app.backwise.core.hazard.Control.control;
import static app.backwise.core.hazard.Hazard.hazard;
import static app.backwise.core.hazard.HazardGroup.JOURNAL;
import static app.backwise.core.hazard.Likelihood.HIGH;
import static app.backwise.core.hazard.Likelihood.LOW;
import static app.backwise.core.hazard.Likelihood.MEDIUM;
import static app.backwise.core.hazard.Likelihood.VERY_LOW;
import static app.backwise.core.hazard.Severity.CATASTROPHIC;
import static app.backwise.core.hazard.Severity.CONSIDERABLE;
import static app.backwise.core.hazard.Severity.MAJOR;
import static app.backwise.core.hazard.Severity.SIGNIFICANT;

import java.util.List;

/** What could go wrong with what is written down. */
final class JournalHazards {

    static final List<Hazard> ALL = List.of(
            hazard("H44", JOURNAL, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H44.1", "PromptsTests.asksFirstOfAllAboutALegAndCannotBePutAway"),
                    control("H44.2", "PromptTests.asksTheSafetyQuestionsAtOnceWhenALegGetsWorse"),
                    control("H44.3", "PromptsTests.asksAtOnceAboutSeverePainTwoPointsAboveTheUsual")),
            hazard("H45", JOURNAL, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H45.1", "PromptsTests.asksNotTheSamePersonForWeeksAboutTheSameSeverePain"),
                    control("H45.2", "SafetyQuestionsTests.areAskedAgainWithoutNewsOnceInTwoWeeks"),
                    control("H45.3", "PromptsTests.saysNothingOnAQuietDay"),
                    control("H45.4", "SeenOnceTests.isAskedForOnceWhileNothingIsNew")),
            hazard("H46", JOURNAL, new Risk(CATASTROPHIC, LOW), new Risk(CATASTROPHIC, VERY_LOW),
                    control("H46.1", "CaseRecordTests.closesWithTheLatestAnswersHoweverGoodTheEarlierOnes"),
                    control("H46.2", "PromptsTests.ranksWhatIsForSafetyBeforeWhatIsForProgress")),
            hazard("H47", JOURNAL, new Risk(CONSIDERABLE, HIGH), new Risk(CONSIDERABLE, LOW),
                    control("H47.1", "PainComparisonTests.saysNothingOfFewerThanSevenDays"),
                    control("H47.2", "PainComparisonTests.neverCallsLessThanAPointAChangeNorTwoTheSame"),
                    control("H47.3", "BoomAndBustTests.needsTwoPointsMoreOnTheNextDay")),
            hazard("H48", JOURNAL, new Risk(SIGNIFICANT, HIGH), new Risk(SIGNIFICANT, LOW),
                    control("H48.1", "WhenTests.findsTheDayAndLatenessOfEveryZone"),
                    control("H48.2", "EntryTimesTests.marksAnEntryOfAnEarlierDayAsLateWithBothTimes")),
            hazard("H49", JOURNAL, new Risk(CONSIDERABLE, MEDIUM), new Risk(CONSIDERABLE, VERY_LOW),
                    control("H49.1", "RoundTripTests.bringsBackEveryJournalUnchanged"),
                    control("H49.2", "WholeContentContract.changesNothingIfItFailsInTheMiddle"),
                    control("H49.3", "BadFileTests.takesNothingOfATruncatedFile")),
            hazard("H50", JOURNAL, new Risk(CONSIDERABLE, MEDIUM), new Risk(CONSIDERABLE, VERY_LOW),
                    control("H50.1", "WholeJournalsContract.takesEveryTableAlongIntoAnotherJournal"),
                    control("H50.2", "ClaimContract.movesEverythingIntoTheJournalThatTheAccountHas")),
            hazard("H51", JOURNAL, new Risk(CONSIDERABLE, MEDIUM), new Risk(CONSIDERABLE, LOW),
                    control("H51.1", "EarlierDatabasesContract.meanTheSameFromTheFirstAndTheThirdVersion"),
                    control("H51.2", "RestartTests.keepsWhatWasSavedInTheFile")),
            hazard("H52", JOURNAL, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H52.1", "PromptsTests.saysWhereToTalkOnFiveLowDaysOfSeven")));

    private JournalHazards() {}
}
