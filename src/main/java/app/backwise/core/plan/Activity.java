package app.backwise.core.plan;

import app.backwise.core.id.Identified;
import static app.backwise.core.assessment.Questions.DONE_LATELY;
import static app.backwise.core.assessment.Questions.USUAL_ACTIVITIES;
import static app.backwise.core.assessment.Questions.WORSE_WITH;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.stream.Stream;

/** Something a person does, with the answers that say it provokes their pain for now. */
public enum Activity implements Identified {
    WALKING,
    RUNNING("running", "jarring"),
    CYCLING("cycling"),
    SWIMMING("arching"),
    ROWING_PADDLING("bending", "twisting"),
    HIKING("jarring"),
    GYM("lifting-carrying"),
    TEAM_SPORT("running", "jarring", "sudden-moves", "twisting"),
    YOGA_PILATES("bending", "arching", "twisting"),
    PHYSICAL_JOB("lifting-carrying", "bending", "twisting"),
    HOUSE_GARDEN("lifting-carrying", "bending", "first-hour-bending"),
    /** Arm and leg machines: not asked about, but usually tolerated. */
    MACHINES,
    /** Machines for the legs alone, beside a sore arm. */
    LEG_MACHINES,
    /** Machines for the arms alone, beside a sore leg. */
    ARM_MACHINES,
    /** Pull-downs, machine rows, bench press: for people used to the gym. */
    UPPER_BODY_LIFTS("lifting-carrying");

    private final List<Choice> provokedBy;

    Activity(String... provokedBy) {
        this.provokedBy = Stream.of(provokedBy).map(WORSE_WITH::choice).toList();
    }

    boolean usualIn(Answers answers) {
        return answers.of(USUAL_ACTIVITIES).contains(id());
    }

    boolean doneLatelyIn(Answers answers) {
        return answers.of(DONE_LATELY).contains(id());
    }

    boolean provokedIn(Answers answers) {
        return provokedBy.stream().anyMatch(choice -> choice.test(answers));
    }

    /** Whether weak bones can do it unasked: steady and straight, with no jolt, load, far bend or twist. */
    public boolean suitsWeakBones() {
        return switch (this) {
            case WALKING, CYCLING, SWIMMING, HIKING -> true;
            case RUNNING, ROWING_PADDLING, GYM, TEAM_SPORT, YOGA_PILATES, PHYSICAL_JOB, HOUSE_GARDEN, MACHINES,
                    LEG_MACHINES, ARM_MACHINES, UPPER_BODY_LIFTS ->
                false;
        };
    }
}
