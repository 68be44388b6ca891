package app.backwise.core.plan;

import app.backwise.core.id.Identified;
import static app.backwise.core.assessment.Questions.INJURED_PART;
import static app.backwise.core.assessment.Questions.INJURY;

import app.backwise.core.questionnaire.Answers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sore part that is not the back, and what does not use it, as LBPfix says to train around an injury. */
enum SorePart implements Identified {
    ARM(List.of(Activity.WALKING, Activity.CYCLING, Activity.LEG_MACHINES)),
    LEG(List.of(Activity.ARM_MACHINES, Activity.UPPER_BODY_LIFTS)),
    OTHER(List.of(Activity.WALKING));

    private final List<Activity> spares;

    SorePart(List<Activity> spares) {
        this.spares = spares;
    }

    /** The part named in these answers of part one; empty where it is the back that hurts. */
    static Optional<SorePart> in(Answers answers) {
        if (!INJURY.choice("spot-elsewhere").test(answers)) {
            return Optional.empty();
        }
        return Stream.of(ARM, LEG).filter(part -> INJURED_PART.choice(part.id()).test(answers)).findFirst()
                .or(() -> Optional.of(OTHER));
    }

    /** What does not use it. */
    List<Activity> spares() {
        return spares;
    }
}
