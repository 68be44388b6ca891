package app.backwise.core.plan;

import static java.util.stream.Collectors.groupingBy;

import app.backwise.core.decision.Category;
import app.backwise.core.decision.Guidance;
import app.backwise.core.questionnaire.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sorts what a person does by what they answered, narrowed by their category, their bones and a sore part, so that no
 * list contradicts the result.
 *
 * @param guidance what the assessment led to
 * @param aboutYou answers of part two
 * @param weakBones whether the bones allow only what is steady and straight
 * @param sorePart the sore part, where it is not the back
 */
record ActivitySorting(Guidance guidance, Answers aboutYou, boolean weakBones, Optional<SorePart> sorePart) {

    private enum Place {
        MORE_OF, TRY_FIRST, PAUSE, BRING_BACK, UNTIL_SEEN
    }

    ActivityList sorted() {
        Map<Place, List<Activity>> places = own().collect(groupingBy(this::place));
        List<Activity> paused = places.getOrDefault(Place.PAUSE, List.of());
        return new ActivityList(places.getOrDefault(Place.MORE_OF, List.of()),
                places.getOrDefault(Place.TRY_FIRST, List.of()), paused,
                paused.isEmpty() ? 0 : LookAgain.pauseDays(guidance),
                places.getOrDefault(Place.BRING_BACK, List.of()), places.getOrDefault(Place.UNTIL_SEEN, List.of()),
                couldAdd());
    }

    /** Where everything hurts, short walks are for everybody. */
    private Stream<Activity> own() {
        return Stream.of(Activity.values()).filter(activity -> activity.usualIn(aboutYou)
                || everythingHurts() && activity == Activity.WALKING);
    }

    private Place place(Activity activity) {
        if (everythingHurts()) {
            return activity == Activity.WALKING ? Place.MORE_OF : Place.UNTIL_SEEN;
        }
        if (weakBones && !activity.suitsWeakBones()) {
            return Place.UNTIL_SEEN;
        }
        if (provokes(activity) && guidance.category() != Category.PAIN_FREE) {
            return LookAgain.pauseDays(guidance) > 0 ? Place.PAUSE : Place.BRING_BACK;
        }
        return activity.doneLatelyIn(aboutYou) || guidance.category() == Category.PAIN_FREE ? Place.MORE_OF
                : Place.TRY_FIRST;
    }

    private boolean provokes(Activity activity) {
        return activity.provokedIn(aboutYou) || sorePart.filter(part -> !part.spares().contains(activity)).isPresent();
    }

    private List<Activity> couldAdd() {
        if (everythingHurts()) {
            return List.of();
        }
        return sorePart.map(SorePart::spares)
                .orElse(List.of(Activity.WALKING, Activity.CYCLING, Activity.SWIMMING, Activity.MACHINES,
                        Activity.UPPER_BODY_LIFTS))
                .stream()
                .filter(activity -> !activity.usualIn(aboutYou) && !activity.provokedIn(aboutYou))
                .filter(activity -> !weakBones || activity.suitsWeakBones())
                .filter(activity -> activity != Activity.UPPER_BODY_LIFTS || Activity.GYM.usualIn(aboutYou))
                .toList();
    }

    private boolean everythingHurts() {
        return guidance.category() == Category.DEBILITATING;
    }
}
