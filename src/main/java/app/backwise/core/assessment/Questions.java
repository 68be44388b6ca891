package app.backwise.core.assessment;

import static app.backwise.core.questionnaire.Question.NONE;
import static app.backwise.core.questionnaire.Question.multiple;
import static app.backwise.core.questionnaire.Question.scale;
import static app.backwise.core.questionnaire.Question.single;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The assessment: the one place for questions, options, order and guards. Red flags come before everything else, and
 * the two parts are separate lists: part one decides, part two makes the plan one's own. The words are in the message
 * bundle {@code questions}; changing a question may change decisions and then the rules version moves too.
 */
public final class Questions {

    public static final Question AGE = single("age", "under-18", "18-49", "50-64", "65-69", "70-plus");
    private static final Predicate<Answers> ADULT = AGE.choice("under-18").negate();

    public static final Question WARNING_SIGNS = multiple("warning-signs", "saddle", "bladder", "bowel", "sexual",
            "both-legs-feeling", "both-legs-weak", "leg-failing", "not-sure");
    public static final Question DANGER_SIGNS = multiple("danger-signs", "chest", "breathless", "collapse", "pulsing",
            "severe-tummy", "bleeding", "cold-leg", "very-ill", "not-sure");
    public static final Question EVENTS = multiple("events", "accident", "surgery", "spine-procedure", "infection",
            "serious-illness", "minor-strain", "sent-home").askedWhen(ADULT);
    public static final Question ACCIDENT_CHECK = single("accident-check", "checked", "unchecked-recent",
            "unchecked-older").askedWhen(EVENTS.choice("accident"));
    public static final Question HEALTH = multiple("health", "cancer", "steroids", "weak-bones", "weak-immunity",
            "diabetes", "injected-drugs", "blood-thinners", "pregnant").askedWhen(ADULT);
    public static final Question PREGNANCY_SIGNS = multiple("pregnancy-signs", "heavy-bleeding",
            "faint-or-shoulder-tip", "bleeding-or-fluid", "tightening", "less-movement", "severe-constant",
            "new-after-12-weeks", "one-sided-early").askedWhen(HEALTH.choice("pregnant"));
    public static final Question FEELING_ILL = multiple("feeling-ill", "fever", "flu-like", "unwell", "weight-loss",
            "thirst", "rash").askedWhen(ADULT);
    public static final Question WITH_IT = multiple("with-it", "breathing-pain", "tummy", "low-tummy", "periods",
            "burning-pee", "slow-pee", "dark-pee", "worried").askedWhen(ADULT);
    public static final Question SITE = single("site", "low-back", "buttock-or-leg", "side", "upper-back",
            "elsewhere").askedWhen(ADULT);
    public static final Question SIDE_SIGNS = multiple("side-signs", "vomiting", "blood-in-pee", "passing-little",
            "waves").askedWhen(SITE.choice("side"));
    public static final Question LEGS = multiple("legs", "one-leg-pain", "one-leg-numb", "one-leg-weak",
            "spreading", "walking-ache", "swollen-leg", "unsteady", "arms").askedWhen(ADULT);
    public static final Question PAIN_PATTERN = multiple("pain-pattern", "constant", "night-turning", "sudden-onset",
            "sudden-bone", "shape", "strain", "no-self-care").askedWhen(ADULT);
    public static final Question DURATION = single("duration", "under-2-weeks", "2-to-6-weeks", "6-to-12-weeks",
            "over-3-months").askedWhen(ADULT);
    private static final Choice OVER_3_MONTHS = DURATION.choice("over-3-months");
    public static final Question COURSE = single("course", "better", "same", "up-and-down", "worse").askedWhen(ADULT);
    public static final Question STIFFNESS = multiple("stiffness", "before-45", "before-35", "second-half-night",
            "buttock", "better-moving", "tablets-help", "family", "arthritis", "heel", "skin-bowel-eye")
            .askedWhen(OVER_3_MONTHS.and(AGE.choice("18-49").or(AGE.choice("50-64"))));
    public static final Question PAIN_NOW = scale("pain-now").askedWhen(ADULT);
    public static final Question ACTIVITY = single("activity", "every-position", "all-worse", "some-worse",
            "steady", "eases", "not-sure").askedWhen(ADULT);
    public static final Question INJURY = single("injury", "spot-back", "spot-elsewhere",
            "no-spot").askedWhen(EVENTS.choice("minor-strain").or(SITE.choice("elsewhere")));
    public static final Question INJURED_PART = single("injured-part", "arm", "leg", "other")
            .askedWhen(INJURY.choice("spot-elsewhere"));

    public static final Question USUAL_ACTIVITIES = multiple("usual-activities", "walking", "running", "cycling",
            "swimming", "rowing-paddling", "hiking", "gym", "team-sport", "yoga-pilates", "physical-job",
            "house-garden",
            "competitive");
    public static final Question DONE_LATELY = multiple("done-lately", USUAL_ACTIVITIES.options().stream()
            .filter(option -> !List.of("competitive", NONE).contains(option)).toArray(String[]::new))
            .askedWhen(USUAL_ACTIVITIES.choice(NONE).negate());
    public static final Question WORSE_WITH = multiple("worse-with", "sitting", "bending", "first-hour-bending",
            "standing", "arching", "lying-flat", "lifting-carrying", "jarring", "end-of-day", "catching",
            "sudden-moves",
            "twisting", "running", "cycling");
    public static final Question EASES_WITH = multiple("eases-with", "walking-about", "standing-up", "sitting-down",
            "lying-face-down", "knees-to-chest", "lying-unloaded", "changing-position", "bracing");
    public static final Question DAILY_LIFE = multiple("daily-life", "short-sleep", "long-sitting", "high-stress",
            "low-mood", "worried", "no-fun", "poor-diet", "gone-on-before",
            "off-work");

    /** Pain on the scale of {@link #PAIN_NOW} from which it counts as severe. */
    public static final int SEVERE_PAIN = 7;

    /** Part one: is it safe, and rest or move? */
    public static final Questionnaire PART_ONE = Questionnaire.of(AGE, WARNING_SIGNS, DANGER_SIGNS, EVENTS,
            ACCIDENT_CHECK,
            HEALTH, PREGNANCY_SIGNS, FEELING_ILL, WITH_IT, SITE, SIDE_SIGNS, LEGS, PAIN_PATTERN, DURATION, COURSE,
            STIFFNESS, PAIN_NOW, ACTIVITY, INJURY, INJURED_PART);

    /** Part two, optional, offered beside a plan: make it yours. */
    public static final Questionnaire PART_TWO = Questionnaire.of(USUAL_ACTIVITIES, DONE_LATELY, WORSE_WITH, EASES_WITH,
            DAILY_LIFE);

    private Questions() {}

    /** All questions of both parts, in order. */
    public static Stream<Question> all() {
        return Stream.concat(PART_ONE.questions().stream(), PART_TWO.questions().stream());
    }

    /**
     * The answers as far as today's questions know them, each where it is asked for today; the others are left out.
     *
     * @param chosen option ids by question id
     */
    public static Answers read(Map<String, List<String>> chosen) {
        Map<String, List<String>> placed = MovedOptions.inPlace(chosen);
        Answers known = Answers.noneYet();
        for (Question question : all().toList()) {
            List<String> options = placed.getOrDefault(question.id(), List.of());
            if (question.problemWith(options).isEmpty()) {
                known = known.with(question, options);
            }
        }
        return known;
    }

    /** The question of either part with this id, if there is one. */
    public static Optional<Question> find(String id) {
        return PART_ONE.find(id).or(() -> PART_TWO.find(id));
    }

    /** The pain now, 0 (none) to 10 (worst imaginable), from answers that contain it. */
    public static int painNow(Answers answers) {
        return Integer.parseInt(answers.of(PAIN_NOW).iterator().next());
    }

    /** Whether the pain has lasted for more than three months. */
    public static boolean longStanding(Answers answers) {
        return OVER_3_MONTHS.test(answers);
    }

    /** The options chosen for a question, as choices; none if it has no answer. */
    public static Stream<Choice> chosen(Question question, Answers answers) {
        return answers.of(question).stream().map(question::choice);
    }
}
