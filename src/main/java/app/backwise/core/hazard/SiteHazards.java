package app.backwise.core.hazard;

import static app.backwise.core.hazard.Control.control;
import static app.backwise.core.hazard.Hazard.hazard;
import static app.backwise.core.hazard.HazardGroup.SITE;
import static app.backwise.core.hazard.Likelihood.HIGH;
import static app.backwise.core.hazard.Likelihood.LOW;
import static app.backwise.core.hazard.Likelihood.MEDIUM;
import static app.backwise.core.hazard.Likelihood.VERY_LOW;
import static app.backwise.core.hazard.Severity.CATASTROPHIC;
import static app.backwise.core.hazard.Severity.CONSIDERABLE;
import static app.backwise.core.hazard.Severity.MAJOR;
import static app.backwise.core.hazard.Severity.SIGNIFICANT;

import java.util.List;

/** What could go wrong with the site and for whom. */
final class SiteHazards {

    static final List<Hazard> ALL = List.of(
            hazard("H53", SITE, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, VERY_LOW),
                    control("H53.1", "IsolationContract.keepsWhatIsAnothersApart"),
                    control("H53.2", "FirstJournalTests.isSeenByNobodyElse"),
                    control("H53.3", "OthersTests.seeNothingOfAJournalThatIsNotTheirs")),
            hazard("H54", SITE, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H54.1", "SignOutTests.leavesNothingInTheBrowser"),
                    control("H54.2", "DeleteTests.takesTheKeyAndTheAnswersOutOfTheBrowserAndTheSession"),
                    control("H54.3", "EmergencyPageTests.storesNothing")),
            hazard("H55", SITE, new Risk(CONSIDERABLE, MEDIUM), new Risk(CONSIDERABLE, VERY_LOW),
                    control("H55.1", "SecrecyTests.keepsAnswersNotesAndKeysOutOfTheLog"),
                    control("H55.2", "SecrecyTests.keepsAnswersOutOfEveryAddress"),
                    control("H55.3", "HeaderTests.areStrictOnEveryResponse")),
            hazard("H56", SITE, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H56.1", "ThrottleTests.allowsTenTriesThenOneAMinute"),
                    control("H56.2", "SignInTests.saysTheSameOfAWrongPasswordAndOfAnUnknownName"),
                    control("H56.3", "ConfirmTests.isAskedForBeforeAnythingIsDone")),
            hazard("H57", SITE, new Risk(SIGNIFICANT, HIGH), new Risk(SIGNIFICANT, LOW),
                    control("H57.1", "RecoveryCodeTests.allowsANewPasswordWithoutTheOldOne"),
                    control("H57.2", "ThrottleTests.neverLocksOutABrowserThatIsKnown")),
            hazard("H58", SITE, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H58.1", "CountryTests.showsEveryNumberUntilOneIsChosen"),
                    control("H58.2", "CountryTests.showsTheNumberOfTheCountryOnEveryPage"),
                    control("H58.3", "EmergencyPageTests.callsTheNumberOfTheChosenCountry"),
                    control("H58.4", "CountryTests.showsEveryNumberForABrokenCookie"),
                    control("H58.5", "CountryTests.guessesFromTheRegionOfTheLanguageAndSaysThatItIsAGuess")),
            hazard("H59", SITE, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H59.1", "MessagesTests.areInEveryLanguage"),
                    control("H59.2", "TranslationsTests.takesTheArgumentsThatEnglishHas"),
                    control("H59.3", "PseudoLanguageTests.isSpokenOnEveryPage")),
            hazard("H60", SITE, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H60.1", "KeyboardTests.leadsThroughWholeAssessment"),
                    control("H60.2", "WithoutScriptTests.leadsThroughBothPartsToThePlan"),
                    control("H60.3", "EveryPage.isAccessibleInLightAndDark"),
                    control("H60.4", "EveryPage.fitsAPhoneAndLeavesItToThePage")),
            hazard("H61", SITE, new Risk(CONSIDERABLE, HIGH), new Risk(CONSIDERABLE, LOW),
                    control("H61.1", "MessagesTests.promiseNothingAndFrightenNobody"),
                    control("H61.2", "PlanTests.tiesEveryTipToAnAnswer")),
            hazard("H62", SITE, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW),
                    control("H62.1", "SessionLimitTests.asksWhoeverIsOneTooManyToWait"),
                    control("H62.2", "BodyLimitTests.leavesRoomForOtherNetworks"),
                    control("H62.3", "NewGuestsTests.waitWhenTheyAreTooManyWhileOthersWriteOn")),
            hazard("H63", SITE, new Risk(CONSIDERABLE, MEDIUM), new Risk(CONSIDERABLE, VERY_LOW),
                    control("H63.1", "FeedWriterTests.saysNothingAboutHealthAndNothingTooLongForALine"),
                    control("H63.2", "SubscriptionTests.tellsNothingAboutAddressesThatAreNobodys")),
            hazard("H64", SITE, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, VERY_LOW),
                    control("H64.1", "MethodPageTests.showsEveryRuleWithItsUrgencyAndItsDoor"),
                    control("H64.2", "ExhaustiveDecisionTests.publishesWhatWasReallyChecked")),
            hazard("H65", SITE, new Risk(MAJOR, HIGH), new Risk(MAJOR, MEDIUM),
                    control("H65.1", "IncidentAddressTests.saysWhereToReportHarm"),
                    control("H65.2", "SettingsTests.areRefusedByName")));

    private SiteHazards() {}
}
