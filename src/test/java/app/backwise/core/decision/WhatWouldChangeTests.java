package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.*;
import static app.backwise.core.decision.Change.Direction.GIVEN;
import static app.backwise.core.decision.Change.Direction.TAKEN_BACK;
import static app.backwise.core.decision.Urgency.EMERGENCY;
import static app.backwise.core.decision.Urgency.SAME_DAY;
import static app.backwise.core.decision.Urgency.SEE_SOON;
import static app.backwise.core.decision.Urgency.SELF_CARE;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.questionnaire.Answers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatWouldChangeTests {

    private final WhatWouldChange whatWouldChange = new WhatWouldChange(new DecisionService());

    @ParameterizedTest
    @ValueSource(strings = {
            "age/18-49", "age/65-69", "age/70-plus health/weak-bones", "pain-now/8 activity/eases",
            "pain-now/8 course/same duration/2-to-6-weeks", "feeling-ill/fever", "health/pregnant",
            "health/cancer site/side",
            "events/accident accident-check/checked", "events/minor-strain injury/spot-back",
            "events/accident events/surgery events/minor-strain site/elsewhere", "warning-signs/saddle",
            "danger-signs/pulsing", "site/elsewhere injury/spot-elsewhere injured-part/leg",
            "site/elsewhere injury/no-spot",
            "health/pregnant pregnancy-signs/bleeding-or-fluid", "site/side side-signs/waves",
            "duration/over-3-months stiffness/before-35 stiffness/heel stiffness/family",
            "duration/over-3-months age/65-69 legs/one-leg-numb course/worse", "pain-now/0 activity/all-worse"
    })
    void findsEverySingleChangedAnswerThatLeadsToAnotherResult(String findings) {
        Decision decision = Patient.benign().with(findings).decision();

        assertThat(whatWouldChange.from(decision))
                .containsExactlyInAnyOrderElementsOf(ChangedAnswers.leadingElsewhere(decision));
    }

    @Test
    void findsThemForRandomAnswersToo() {
        RandomAnswers.forEach(200, (answers, random) -> {
            Decision decision = DecisionCheck.checked(answers);
            assertThat(whatWouldChange.from(decision))
                    .containsExactlyInAnyOrderElementsOf(ChangedAnswers.leadingElsewhere(decision));
        });
    }

    @Test
    void putsTheMostUrgentFirst() {
        List<Change> changes = changesFor("health/steroids");

        assertThat(changes).isSortedAccordingTo(Comparator.comparing(Change::urgency).reversed());
        assertThat(changes.get(0).urgency()).isEqualTo(EMERGENCY);
    }

    @Test
    void leavesOutWhatLeadsToTheSameResult() {
        assertThat(changesFor("health/steroids"))
                .noneMatch(change -> change.urgency() == SEE_SOON
                        && change.category().equals(Optional.of(Category.MILD_IMPROVING)))
                .noneMatch(change -> change.choices().contains(FEELING_ILL.choice("flu-like")));
    }

    @Test
    void followsTheQuestionThatAChangeOpens() {
        assertThat(changesFor("age/18-49")).contains(
                new Change(GIVEN, List.of(EVENTS.choice("accident"), ACCIDENT_CHECK.choice("unchecked-recent")),
                        EMERGENCY, Optional.empty()),
                new Change(GIVEN, List.of(SITE.choice("side"), SIDE_SIGNS.choice("waves")), SAME_DAY, Optional.empty()),
                new Change(GIVEN, List.of(HEALTH.choice("pregnant")), SEE_SOON, Optional.empty()),
                new Change(GIVEN, List.of(EVENTS.choice("minor-strain"), INJURY.choice("spot-back")),
                        SELF_CARE, Optional.of(Category.LOCALIZED_INJURY)));
    }

    @Test
    void followsTheQuestionThatTheOpenedOneOpens() {
        assertThat(changesFor("pain-now/6")).contains(new Change(GIVEN, List.of(EVENTS.choice("minor-strain"),
                INJURY.choice("spot-elsewhere"), INJURED_PART.choice("leg")), SELF_CARE,
                Optional.of(Category.LOCALIZED_INJURY)));
    }

    @Test
    void saysWhatTakingAnAnswerBackLeadsTo() {
        assertThat(changesFor("health/steroids"))
                .contains(new Change(TAKEN_BACK, List.of(HEALTH.choice("steroids")), SELF_CARE,
                        Optional.of(Category.MILD_IMPROVING)));
    }

    @Test
    void showsEveryWarningSignAsASafetyNetForSelfCare() {
        List<Change> changes = changesFor("age/50-64");

        assertThat(Stream.of(WARNING_SIGNS, DANGER_SIGNS).flatMap(page -> page.choices().stream()))
                .filteredOn(sign -> !List.of("none", "not-sure").contains(sign.option())).hasSize(15)
                .allSatisfy(sign -> assertThat(changes)
                        .contains(new Change(GIVEN, List.of(sign), EMERGENCY, Optional.empty())));
        assertThat(changes).contains(
                new Change(GIVEN, List.of(WARNING_SIGNS.choice("not-sure")), SAME_DAY, Optional.empty()),
                new Change(GIVEN, List.of(DANGER_SIGNS.choice("not-sure")), SAME_DAY, Optional.empty()));
    }

    @Test
    void tellsAnAdultWhatItWouldBeUnder18AndNotTheOtherWayRound() {
        assertThat(changesFor("age/18-49"))
                .contains(new Change(GIVEN, List.of(AGE.choice("under-18")), SEE_SOON, Optional.empty()));
        assertThat(whatWouldChange.from(Patient.under18().decision())).isNotEmpty()
                .noneMatch(change -> change.choices().get(0).question().equals(AGE.id()));
    }

    @Test
    void findsNothingNearbyWhenAnEmergencyStoppedTheQuestions() {
        Answers stopped = Answers.noneYet().with(AGE, List.of("18-49")).with(WARNING_SIGNS, List.of("saddle"));
        Decision decision = ((Step.Decided) new DecisionService().next(stopped)).decision();

        assertThat(whatWouldChange.from(decision)).isEmpty();
    }

    private List<Change> changesFor(String findings) {
        return whatWouldChange.from(Patient.benign().with(findings).decision());
    }
}
