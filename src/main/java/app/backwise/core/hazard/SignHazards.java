package app.backwise.core.hazard;

import static app.backwise.core.hazard.Control.control;
import static app.backwise.core.hazard.Hazard.hazard;
import static app.backwise.core.hazard.HazardGroup.SIGNS;
import static app.backwise.core.hazard.Likelihood.HIGH;
import static app.backwise.core.hazard.Likelihood.LOW;
import static app.backwise.core.hazard.Likelihood.MEDIUM;
import static app.backwise.core.hazard.Likelihood.VERY_LOW;
import static app.backwise.core.hazard.Severity.CATASTROPHIC;
import static app.backwise.core.hazard.Severity.CONSIDERABLE;
import static app.backwise.core.hazard.Severity.MAJOR;

import java.util.List;

/** A serious illness that is not seen. */
final class SignHazards {

    static final List<Hazard> ALL = List.of(
            hazard("H1", SIGNS, new Risk(CATASTROPHIC, HIGH), new Risk(CATASTROPHIC, LOW),
                    control("H1.1", "saddle-change"), control("H1.2", "bladder-change"),
                    control("H1.3", "bowel-change"), control("H1.4", "sexual-change"),
                    control("H1.5", "both-legs-feeling"), control("H1.6", "both-legs-weak"),
                    control("H1.7", "VignetteTests.sendsEveryEmergencyToHospitalAndNoLookAlike")),
            hazard("H2", SIGNS, new Risk(MAJOR, HIGH), new Risk(MAJOR, LOW), control("H2.1", "leg-failing"),
                    control("H2.2", "one-leg-weak"), control("H2.3", "leg-numb-lasting")),
            hazard("H3", SIGNS, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW), control("H3.1", "unsteady"),
                    control("H3.2", "unsteady-worse"), control("H3.3", "arms"), control("H3.4", "arms-and-legs")),
            hazard("H4", SIGNS, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, VERY_LOW),
                    control("H4.1", "fresh-accident"), control("H4.2", "old-accident"),
                    control("H4.3", "EmergencyPageTests.stopsAtOnce")),
            hazard("H5", SIGNS, new Risk(MAJOR, HIGH), new Risk(MAJOR, LOW), control("H5.1", "weak-bone-knock"),
                    control("H5.2", "weak-bone-knock-nerve"), control("H5.3", "sudden-bone-risk"),
                    control("H5.4", "new-shape")),
            hazard("H6", SIGNS, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW), control("H6.1", "cancer"),
                    control("H6.2", "cancer-pattern"), control("H6.3", "cancer-nerve"), control("H6.4", "weight-loss"),
                    control("H6.5", "constant-pain-risk")),
            hazard("H7", SIGNS, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H7.1", "very-ill"), control("H7.2", "fever-risk"), control("H7.3", "fever"),
                    control("H7.4", "infection-pattern"), control("H7.5", "spine-procedure"),
                    control("H7.6", "new-severe-risk")),
            hazard("H8", SIGNS, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H8.1", "warning-not-sure"), control("H8.2", "worried"), control("H8.3", "sent-home"),
                    control("H8.4", "AnsweredCaseTests.asksForHelpAsSoonAsExpected")),
            hazard("H9", SIGNS, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H9.1", "pulsing-over-50"), control("H9.2", "pulsing-under-50"),
                    control("H9.3", "collapse"), control("H9.4", "severe-tummy"),
                    control("H9.5", "sudden-constant-50")),
            hazard("H10", SIGNS, new Risk(CATASTROPHIC, LOW), new Risk(CATASTROPHIC, VERY_LOW),
                    control("H10.1", "chest-pain"), control("H10.2", "DoorTests.ofAnEmergencyIsSaidByWhatMakesItOne")),
            hazard("H11", SIGNS, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H11.1", "breathless"), control("H11.2", "swollen-leg"),
                    control("H11.3", "breathing-pain")),
            hazard("H12", SIGNS, new Risk(CATASTROPHIC, LOW), new Risk(CATASTROPHIC, VERY_LOW),
                    control("H12.1", "bleeding"), control("H12.2", "tummy-50"), control("H12.3", "tummy")),
            hazard("H13", SIGNS, new Risk(CATASTROPHIC, LOW), new Risk(CATASTROPHIC, VERY_LOW),
                    control("H13.1", "cold-leg")),
            hazard("H14", SIGNS, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H14.1", "kidney-emergency"), control("H14.2", "kidney"), control("H14.3", "side-pain"),
                    control("H14.4", "urine"), control("H14.5", "dark-pee")),
            hazard("H15", SIGNS, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H15.1", "pregnancy-emergency"), control("H15.2", "pregnancy-signs"),
                    control("H15.3", "low-tummy"), control("H15.4", "periods")),
            hazard("H16", SIGNS, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW), control("H16.1", "thinner-injury"),
                    control("H16.2", "thinner-severe")),
            hazard("H17", SIGNS, new Risk(CONSIDERABLE, HIGH), new Risk(CONSIDERABLE, MEDIUM),
                    control("H17.1", "inflammatory"),
                    control("H17.2", "SafetyRuleTests.asksAPainfulStiffBackThatBeganEarlyToBeSeen"),
                    control("H17.3", "SafetyRuleTests.needsFewerSignsOfStiffnessBesideSkinBowelOrEyes")),
            hazard("H18", SIGNS, new Risk(CONSIDERABLE, MEDIUM), new Risk(CONSIDERABLE, LOW), control("H18.1", "rash")),
            hazard("H19", SIGNS, new Risk(CATASTROPHIC, MEDIUM), new Risk(CATASTROPHIC, LOW),
                    control("H19.1", "too-young"),
                    control("H19.2", "PartOneTests.asksSomebodyUnder18ForTheSignsOfAnEmergencyAlone"),
                    control("H19.3", "SuitabilityTests.isNoneForSomebodyUnder18")),
            hazard("H20", SIGNS, new Risk(MAJOR, MEDIUM), new Risk(MAJOR, LOW), control("H20.1", "out-of-scope"),
                    control("H20.2", "upper-back"), control("H20.3", "upper-back-risk")));

    private SignHazards() {}
}
