package app.backwise.core.plan;

import static app.backwise.core.assessment.Questions.USUAL_ACTIVITIES;
import static app.backwise.core.assessment.Questions.WORSE_WITH;
import static app.backwise.core.plan.Activity.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.assessment.PartTwo;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ActivityListTests {

    @Test
    void sortsTheirOwnActivities() {
        Answers answers = PartTwo.answers("usual-activities/walking usual-activities/running usual-activities/gym"
                + " worse-with/jarring");

        assertThat(ActivityList.of(answers, 7, false)).isEqualTo(new ActivityList(
                List.of(WALKING, GYM), List.of(RUNNING), 7, List.of(),
                List.of(CYCLING, SWIMMING, MACHINES, UPPER_BODY_LIFTS)));
    }

    @Test
    void bringsProvokingActivitiesBackOneAtATimeWhereNothingIsPaused() {
        Answers answers = PartTwo.answers("usual-activities/running worse-with/running");
        ActivityList list = ActivityList.of(answers, 0, false);

        assertThat(list.pause()).isEmpty();
        assertThat(list.pauseDays()).isZero();
        assertThat(list.bringBack()).containsExactly(RUNNING);
        assertThat(list.couldAdd()).containsExactly(WALKING, CYCLING, SWIMMING, MACHINES);
    }

    @Test
    void pausesForNoDaysWhatNothingProvokes() {
        assertThat(ActivityList.of(PartTwo.answers("usual-activities/walking"), 14, false).pauseDays()).isZero();
    }

    @Test
    void offersNothingThatProvokes() {
        Answers answers = PartTwo.answers("worse-with/cycling worse-with/arching worse-with/lifting-carrying");

        assertThat(ActivityList.of(answers, 7, false).couldAdd()).containsExactly(WALKING, MACHINES);
    }

    @Test
    void offersLiftsOnlyToThoseUsedToTheGym() {
        Answers gym = PartTwo.answers("usual-activities/gym");

        assertThat(ActivityList.of(gym, 7, false).couldAdd()).contains(UPPER_BODY_LIFTS);
        assertThat(ActivityList.of(Answers.noneYet(), 7, false).couldAdd()).doesNotContain(UPPER_BODY_LIFTS);
        assertThat(ActivityList.of(gym, 7, true).couldAdd()).doesNotContain(UPPER_BODY_LIFTS, MACHINES);
    }

    @Test
    void asksAboutEveryActivityButTheTwoItOffers() {
        assertThat(Stream.of(Activity.values()).map(Activity::id)).containsAll(USUAL_ACTIVITIES.options().stream()
                .filter(option -> !Set.of("none", "competitive").contains(option)).toList());
        assertThat(Stream.of(Activity.values()).filter(activity -> !USUAL_ACTIVITIES.options().contains(activity.id())))
                .containsExactly(MACHINES, UPPER_BODY_LIFTS);
    }

    @Tag("exhaustive")
    @Test
    void putsNoActivityInTwoListsAndLosesNone() {
        List<String> usual = withoutNone(USUAL_ACTIVITIES);
        List<String> worse = withoutNone(WORSE_WITH);
        IntStream.range(0, 1 << usual.size()).parallel().forEach(activities -> {
            Answers answers = PartTwo.with(USUAL_ACTIVITIES, usual, activities, Answers.noneYet());
            for (int one = 0; one < worse.size(); one++) {
                requireEachOnce(answers.with(WORSE_WITH, List.of(worse.get(one))));
                requireEachOnce(answers.with(WORSE_WITH, worse.subList(0, one + 1)));
            }
            requireEachOnce(answers.with(WORSE_WITH, List.of(Question.NONE)));
        });
    }

    private static void requireEachOnce(Answers answers) {
        for (int pauseDays : new int[] {0, 7}) {
            for (boolean fragileBones : new boolean[] {true, false}) {
                ActivityList list = ActivityList.of(answers, pauseDays, fragileBones);
                List<Activity> all = Stream.of(list.moreOf(), list.pause(), list.bringBack(), list.couldAdd())
                        .flatMap(List::stream).toList();
                boolean provoking = Stream.concat(list.moreOf().stream(), list.couldAdd().stream())
                        .anyMatch(activity -> activity.provokedIn(answers));
                boolean lost = Stream.of(values()).anyMatch(own -> own.usualIn(answers) && !all.contains(own));
                if (provoking || lost || new HashSet<>(all).size() != all.size()
                        || list.pauseDays() != (list.pause().isEmpty() ? 0 : pauseDays)) {
                    throw new AssertionError(list + " for " + answers.of(USUAL_ACTIVITIES) + answers.of(WORSE_WITH));
                }
            }
        }
    }

    private static List<String> withoutNone(Question question) {
        return question.options().stream().filter(option -> !option.equals(Question.NONE)).toList();
    }
}
