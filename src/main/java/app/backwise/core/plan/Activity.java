package app.backwise.core.plan;

import static app.backwise.core.assessment.Questions.USUAL_ACTIVITIES;
import static app.backwise.core.assessment.Questions.WORSE_WITH;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Something a person does, with the answers that say it provokes their pain for now. */
public enum Activity {
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
    /** Pull-downs, machine rows, bench press: for people used to the gym. */
    UPPER_BODY_LIFTS("lifting-carrying");

    private final List<Choice> provokedBy;

    Activity(String... provokedBy) {
        this.provokedBy = Stream.of(provokedBy).map(WORSE_WITH::choice).toList();
    }

    /** Stable kebab-case id; for activities that are asked about also the option's id. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean usualIn(Answers answers) {
        return answers.of(USUAL_ACTIVITIES).contains(id());
    }

    boolean provokedIn(Answers answers) {
        return provokedBy.stream().anyMatch(choice -> choice.test(answers));
    }
}
