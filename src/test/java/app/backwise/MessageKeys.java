package app.backwise;

import app.backwise.core.assessment.Questions;
import app.backwise.core.clearance.Suitability;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Door;
import app.backwise.core.decision.Evidence;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.SafetyRule;
import app.backwise.core.decision.SafetyRules;
import app.backwise.core.decision.Step;
import app.backwise.core.decision.Urgency;
import app.backwise.core.experiment.Advice;
import app.backwise.core.experiment.ReturningActivity;
import app.backwise.core.experiment.Start;
import app.backwise.core.experiment.TriedActivity;
import app.backwise.core.experiment.Unit;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.hazard.Control;
import app.backwise.core.hazard.Hazard;
import app.backwise.core.hazard.HazardGroup;
import app.backwise.core.hazard.Hazards;
import app.backwise.core.hazard.Likelihood;
import app.backwise.core.hazard.Severity;
import app.backwise.core.journal.Effect;
import app.backwise.core.journal.Food;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.Place;
import app.backwise.core.journal.statistics.TwoWeeks;
import app.backwise.display.Colours;
import app.backwise.display.TextSize;
import app.backwise.display.WeekStart;
import app.backwise.journal.log.ChangeKind;
import app.backwise.journal.saved.Saved;
import app.backwise.core.movement.DriverResult;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.Left;
import app.backwise.core.movement.MovementDriver;
import app.backwise.core.plan.Activity;
import app.backwise.core.plan.FirstLook;
import app.backwise.core.plan.Plan;
import app.backwise.core.prompt.Prompt;
import app.backwise.core.prompt.PromptStep;
import app.backwise.core.questionnaire.AnswerProblem;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.recovery.ActiveRecovery;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.response.TrafficLight;
import app.backwise.core.response.UsualPain;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Progress;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageStep;
import app.backwise.journal.file.Problem;
import app.backwise.journal.lookback.Span;
import app.backwise.plan.experiment.Offer;
import app.backwise.plan.feed.PlanDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The keys that are put together from an id, enumerated from the lists that the ids come from. */
final class MessageKeys {

    private MessageKeys() {}

    /** Keys that must have words. */
    static Set<String> required() {
        Set<String> keys = new TreeSet<>();
        keys.addAll(questions());
        keys.addAll(of("rule", SafetyRules.ALL, SafetyRule::id, "name", "because", "whom"));
        keys.addAll(of("rule", List.of(SafetyRules.STILL_DEBILITATING), SafetyRule::id, "name", "because", "whom"));
        keys.addAll(of("evidence", List.of(Evidence.values()), Evidence::key));
        keys.addAll(of("category", List.of(Category.values()), Category::id, "name", "action", "stance", "today",
                "week", "after", "pause", "look-again", "different"));
        keys.addAll(urgencies());
        keys.addAll(said());
        keys.addAll(of("would-change", Stream.of(Category.values()).filter(each -> each != Category.TRAUMA).toList(),
                Category::id));
        keys.addAll(doors());
        keys.addAll(of("method.outcome", List.of(Urgency.values()), Urgency::id));
        keys.addAll(of("method.look", List.of(FirstLook.values()), FirstLook::id));
        keys.addAll(hazards());
        keys.addAll(earlier());
        keys.addAll(activities());
        keys.addAll(of("driver", List.of(MovementDriver.values()), MovementDriver::id, "name", "meaning", "limit",
                "progress"));
        keys.addAll(of("driver.confidence", List.of(DriverResult.Confidence.values()), DriverResult.Confidence::id));
        keys.addAll(of("movement", List.of(Movement.values()), Movement::id, "name", "how", "dose",
                "for", "steps", "seen", "next"));
        keys.addAll(of("movements.evidence", List.of("direction", "trunk", "walking", "exercise", "ease"),
                Function.identity()));
        keys.addAll(of("tip", others(Questions.DAILY_LIFE), Function.identity(), "title", "text"));
        keys.addAll(of("caution", List.of(Plan.Caution.values()), Plan.Caution::id));
        keys.addAll(of("qualify", List.of(Suitability.values()), Suitability::id, "title", "text"));
        keys.addAll(of("api", List.of(AnswerProblem.values()), AnswerProblem::id));
        keys.addAll(of("api", List.of("not-json", "not-answers", "unknown-question", "not-a-list", "doubled-option"),
                Function.identity()));
        keys.addAll(of("form", Stream.of(AnswerProblem.values()).filter(each -> each != AnswerProblem.EMPTY).toList(),
                AnswerProblem::id));
        keys.addAll(of("journal.place", List.of(Place.values()), Place::id));
        keys.addAll(of("journal.legs", List.of(LegSymptoms.values()), LegSymptoms::id));
        keys.addAll(of("journal.line.place", List.of(Place.values()), Place::id));
        keys.addAll(of("journal.line.legs", List.of(LegSymptoms.values()), LegSymptoms::id));
        keys.addAll(of("journal.line.treatment", List.of(Effect.values()), Effect::id));
        keys.add("journal.line.treatment.unsaid");
        IntStream.rangeClosed(1, Place.values().length).forEach(count -> keys.add("journal.line.places-" + count));
        keys.addAll(of("journal.effect", List.of(Effect.values()), Effect::id));
        keys.addAll(of("journal.undo", List.of(ChangeKind.values()), ChangeKind::id));
        keys.addAll(of("saved", List.of(Saved.Kind.values()), Saved.Kind::id));
        keys.addAll(of("settings.text", List.of(TextSize.values()), TextSize::id));
        keys.addAll(of("settings.colours", List.of(Colours.values()), Colours::id));
        keys.addAll(of("settings.week", List.of(WeekStart.values()), WeekStart::id));
        keys.addAll(
                of("saved.sentence", Stream.of(TwoWeeks.Known.values()).filter(each -> each != TwoWeeks.Known.NOTHING)
                        .toList(), TwoWeeks.Known::id));
        keys.addAll(of("saved.sentence", List.of("described", "check", "first-check"), Function.identity()));
        keys.addAll(of("journal", List.of("date", "time"), Function.identity()));
        keys.addAll(of("form", List.of("yes", "no"), Function.identity()));
        keys.addAll(of("day.part", List.of("sleep", "activities", "mind", "food"), Function.identity()));
        keys.addAll(of("day.food", List.of(Food.values()), Food::id));
        keys.addAll(of("day", List.of("sleep-hours", "sitting-hours"), Function.identity()));
        keys.addAll(of("day", List.of("sleep-quality", "stress", "mood"), Function.identity(), "lowest", "highest"));
        keys.addAll(of("day", List.of("sleep-quality", "stress", "mood"), Function.identity()));
        keys.addAll(of("journal.severity", List.of("none", "mild", "moderate", "severe"), Function.identity()));
        keys.addAll(of("country", List.of("uk", "eu", "us-ca", "au", "nz", "elsewhere", "unknown"),
                Function.identity(), "name", "emergency", "urgent", "support"));
        keys.addAll(
                of("country", List.of("uk", "eu", "us-ca", "au", "nz"), Function.identity(), "short", "code", "guess"));
        keys.addAll(of("home.next", List.of(PlanDate.Occasion.values()), PlanDate.Occasion::id));
        keys.addAll(
                of("error", List.of("400", "403", "404", "405", "409", "410", "413", "429", "500"), Function.identity(),
                        "title",
                        "text"));
        keys.addAll(of("prompt", List.of(Prompt.Trigger.values()), Prompt.Trigger::id, "title", "text"));
        keys.addAll(of("prompt.step", List.of(PromptStep.SAFETY_QUESTIONS, PromptStep.ASSESS_AGAIN), PromptStep::id));
        keys.addAll(of("prompt.low-days.talk", List.of("uk", "eu", "us-ca", "au", "nz", "elsewhere", "unknown"),
                Function.identity()));
        keys.addAll(
                of("today.waits", List.of("help-first", "help-advised", "rules-changed", "questions-first", "own-team"),
                        Function.identity()));
        keys.addAll(of("usual-pain", List.of(UsualPain.Source.values()), UsualPain.Source::id));
        keys.addAll(of("today.next", List.of(Advice.CONTINUE, Advice.EASE, Advice.HOLD, Advice.PAUSE), Advice::id));
        keys.addAll(transfer());
        keys.addAll(recovery());
        keys.addAll(plan());
        keys.addAll(experiments());

        keys.addAll(of("trend.span", List.of(Span.values()), Span::id));
        keys.addAll(of("trend.label", List.of("week", "range"), Function.identity()));
        keys.addAll(of("trend.short.category", List.of(Category.values()), Category::id));
        keys.addAll(of("trend.short.urgency", List.of(Urgency.values()), Urgency::id));
        keys.addAll(of("course",
                List.of("highest", "lowest", "then-highest", "then-lowest", "now-highest", "now-lowest", "now"),
                Function.identity()));
        keys.addAll(of("course.in", List.of("week", "two-weeks", "month"), Function.identity()));
        keys.addAll(of("course.now", List.of("week", "two-weeks", "month", "weeks"), Function.identity()));
        keys.addAll(of("compare", List.of("from-1", "to-1", "from-2", "to-2"), Function.identity(), "date"));
        keys.addAll(of("weekly", List.of("peg-pain", "peg-enjoyment", "peg-activity"), Function.identity(), "title",
                "empty"));
        keys.addAll(pageParts());
        keys.addAll(of("account.passkey", List.of("sign-in", "register", "confirm"), Function.identity(), "refused"));
        keys.addAll(of("feed.event", List.of("look-again", "try-again", "next-step"), Function.identity()));
        keys.addAll(of("journal.merged.food", List.of("usual", "off"), Function.identity()));
        return keys;
    }

    private static Set<String> recovery() {
        Set<String> keys =
                of("active-recovery.outcome", List.of(ActiveRecovery.values()), ActiveRecovery::id, "title", "text");
        keys.addAll(of("active-recovery.next-day", List.of("yes", "no", "not-yet"), Function.identity()));
        keys.addAll(
                of("active-recovery.session.without", List.of("seen-first", "bones", "not-used"), Function.identity()));
        keys.addAll(of("active-recovery.session.unit", List.of("kg", "lb"), Function.identity()));
        keys.addAll(of("active-recovery.session", List.of("weight", "repetitions"), Function.identity()));
        return keys;
    }

    private static Set<String> plan() {
        Set<String> keys =
                of("plan-page.waits", List.of("help-first", "help-advised", "rules-changed", "questions-first",
                        "own-team"), Function.identity());
        keys.addAll(of("plan-page.running", List.of("wait", "continue", "ease", "hold", "pause"), Function.identity()));
        keys.addAll(of("plan-page.left", List.of(Left.values()), Left::id));
        keys.addAll(of("stage", List.of(Stage.values()), Stage::id, "name", "aim"));
        keys.addAll(of("stage.because", List.of(StageStep.Because.values()), StageStep.Because::id));
        keys.addAll(of("stage.state", List.of(Progress.State.values()), Progress.State::id));
        keys.addAll(of("stage.said", List.of("yes", "no"), Function.identity()));
        keys.addAll(of("criterion", List.of(Criterion.values()), Criterion::id, "name"));
        keys.addAll(
                of("criterion", Stream.of(Criterion.values()).filter(Criterion::asked).toList(), Criterion::id, "ask"));
        keys.addAll(of("criterion", Stream.of(Criterion.values()).filter(each -> !each.asked()).toList(), Criterion::id,
                "now", "unknown"));
        keys.add("criterion.legs-quiet.now");
        keys.addAll(of("tried-movement", List.of(SymptomResponse.values()), SymptomResponse::id));
        keys.addAll(of("tried-movement", List.of("on", "pain", "morning", "legs"), Function.identity(), "empty"));
        keys.addAll(of("tried-movement.morning", List.of("yes", "no", "unknown"), Function.identity()));
        keys.addAll(of("tried-movement.legs", List.of("yes", "no"), Function.identity()));
        return keys;
    }

    private static Set<String> experiments() {
        Set<String> keys = of("unit", List.of(Unit.values()), Unit::id, "name", "amount");
        keys.addAll(of("light", List.of(TrafficLight.values()), TrafficLight::id));
        keys.addAll(of("response", List.of(SymptomResponse.values()), SymptomResponse::id));
        keys.addAll(of("verdict", List.of(Verdict.Reason.values()), Verdict.Reason::id, "title", "because"));
        keys.addAll(of("refusal", List.of(Start.Refusal.values()), Start.Refusal::id, "title", "text"));
        keys.addAll(of("tried", List.of(TriedActivity.Standing.values()), TriedActivity.Standing::id));
        keys.addAll(
                of("comes-back.because", List.of(ReturningActivity.Because.values()), ReturningActivity.Because::id));
        keys.addAll(of("experiment.try", List.of(Unit.values()), Unit::id));
        keys.addAll(of("experiment.group", List.of(Offer.Group.values()), Offer.Group::id));
        keys.addAll(of("experiment.remark", List.of("more", "early"), Function.identity()));
        keys.addAll(of("experiment.morning", List.of("yes", "no", "open"), Function.identity()));
        keys.addAll(of("experiment.confirm", List.of("stop", "delete", "delete-try"), Function.identity(), "title",
                "text", "button"));
        return keys;
    }

    private static Set<String> transfer() {
        Set<String> keys = of("transfer.fault", List.of(Problem.Fault.values()), Problem.Fault::id);
        List<String> kinds = List.of("entry", "day", "weekly-check", "assessment", "experiment");
        keys.addAll(
                of("transfer.part", List.of("entries", "days", "checks", "assessments", "experiments", "plan", "feed",
                        "undos"), Function.identity()));
        keys.addAll(of("transfer.preview", List.of("joined", "one-ends"), Function.identity()));
        keys.addAll(of("transfer.one", kinds, Function.identity()));
        keys.addAll(of("transfer.field", List.of("date", "felt-at", "recorded-at", "edited-at", "zone", "pain", "worst",
                "interference", "places", "leg-symptoms", "flare", "note", "assessment", "sleep-hours", "sleep-quality",
                "sitting-hours", "stress", "mood", "food", "enjoyable", "back-to-usual", "enjoyment",
                "general-activity",
                "confidence", "rules-version", "urgency", "category", "treatments", "activities", "answers",
                "name", "source", "unit", "usual", "repetitions", "baseline", "starting-dose", "earlier-reds",
                "stopped-on", "tries"),
                Function.identity()));
        return keys;
    }

    /** Keys that may have words. */
    static Set<String> optional() {
        return Questions.all()
                .flatMap(question -> question.options().stream()
                        .map(option -> "question." + question.id() + ".option." + option))
                .map(option -> option + ".hint")
                .collect(Collectors.toSet());
    }

    private static Set<String> questions() {
        Set<String> keys = of("question", Questions.all().toList(), Question::id, "title", "hint", "short", "why",
                "empty");
        Questions.all().forEach(question -> keys
                .addAll(of("question." + question.id() + ".option", question.options(), Function.identity())));
        return keys;
    }

    private static Set<String> urgencies() {
        Set<String> keys = of("urgency", List.of(Urgency.values()), Urgency::id, "name", "meaning");
        keys.addAll(of("net", List.of(Urgency.SELF_CARE, Urgency.SEE_SOON, Urgency.SAME_DAY), Urgency::id));
        keys.addAll(Set.of("net.pain-free", "would-change.pain-again", "would-change.mild-improving.eases"));
        keys.addAll(of("urgency", List.of(Urgency.SEE_SOON, Urgency.SAME_DAY), Urgency::id, "now"));
        return keys;
    }

    /** Every answer that can ask for a call today has its words for the phone. */
    private static Set<String> said() {
        return Stream.concat(SafetyRules.ALL.stream(), Stream.of(SafetyRules.STILL_DEBILITATING))
                .filter(rule -> rule.urgency().compareTo(Urgency.SAME_DAY) >= 0)
                .flatMap(rule -> rule.patterns().stream()).flatMap(pattern -> pattern.clauses().stream())
                .flatMap(clause -> clause.findings().stream())
                .map(finding -> "say." + finding.question() + "." + finding.option()).collect(Collectors.toSet());
    }

    /** An emergency has its words by its door; what is less urgent has them by urgency, and in pregnancy by both. */
    private static Set<String> doors() {
        Set<String> keys = of("door", List.of(Door.values()), Door::id, "name");
        keys.addAll(of("door", emergencyDoors(), Door::id, "action", "now"));
        return keys;
    }

    private static List<Door> emergencyDoors() {
        return SafetyRules.ALL.stream().filter(rule -> rule.urgency() == Urgency.EMERGENCY).map(SafetyRule::door)
                .distinct().toList();
    }

    private static Set<String> hazards() {
        Set<String> keys = of("hazard", Hazards.ALL, Hazard::id, "name", "cause", "harm");
        keys.addAll(of("hazard.control", Hazards.ALL.stream().flatMap(hazard -> hazard.controls().stream()).toList(),
                Control::id));
        keys.addAll(of("hazard.group", List.of(HazardGroup.values()), HazardGroup::id));
        keys.addAll(of("severity", List.of(Severity.values()), Severity::id));
        keys.addAll(of("likelihood", List.of(Likelihood.values()), Likelihood::id));
        return keys;
    }

    /** What was asked in other words, or elsewhere, under the first rules: results saved then do not change. */
    private static Set<String> earlier() {
        Set<String> keys = of("earlier.warning-signs",
                List.of("bladder", "chest", "collapse", "pulsing", "very-ill", "none", "not-sure"),
                Function.identity());
        keys.addAll(of("earlier.events", List.of("spine-procedure", "none"), Function.identity()));
        keys.addAll(of("earlier.health",
                List.of("fever", "flu-like", "weight-loss", "weak-immunity", "burning-pee", "none"),
                Function.identity()));
        keys.addAll(of("earlier.legs", List.of("walking-ache", "unsteady", "none"), Function.identity()));
        keys.addAll(of("earlier.pain-pattern", List.of("shape", "none"), Function.identity()));
        return keys;
    }

    /**
     * What a plan can say of each activity: found by making the plans of somebody who does everything, and nothing, for
     * the back and for each other sore part.
     */
    private static Set<String> activities() {
        Set<String> keys = of("activity", List.of(Activity.values()), Activity::id, "name");
        keys.add("activity.own.name");
        Answers nothing = Answers.noneYet();
        Answers everything = nothing.with(Questions.USUAL_ACTIVITIES, others(Questions.USUAL_ACTIVITIES));
        Answers hurting = everything.with(Questions.WORSE_WITH, others(Questions.WORSE_WITH));
        Answers gym = nothing.with(Questions.USUAL_ACTIVITIES, List.of("gym"));
        for (List<String> said : soreParts()) {
            keys.addAll(of("activity", planFor(said, everything).activities().tryFirst(), Activity::id, "first"));
            keys.addAll(of("activity", planFor(said, hurting).activities().pause(), Activity::id, "pause"));
            keys.addAll(of("activity", planFor(said, nothing).activities().couldAdd(), Activity::id, "add"));
            keys.addAll(of("activity", planFor(said, gym).activities().couldAdd(), Activity::id, "add"));
        }
        return keys;
    }

    /** Answers that say where it is sore: in the back, or in each of the other parts. */
    private static List<List<String>> soreParts() {
        return Stream.concat(Stream.of(List.<String>of()),
                Questions.INJURED_PART.options().stream().map(part -> List.of("minor-strain", "spot-elsewhere", part)))
                .toList();
    }

    private static Plan planFor(List<String> said, Answers aboutYou) {
        DecisionService decisions = new DecisionService();
        Answers answers = Answers.noneYet();
        while (decisions.next(answers) instanceof Step.Ask ask) {
            List<String> options = ask.question().options();
            Optional<String> chosen = said.stream().filter(options::contains).findFirst();
            String option = chosen.isPresent() ? chosen.get()
                    : options.contains(Question.NONE) ? Question.NONE
                    : options.contains("5") ? "5"
                    : options.contains("steady") ? "steady"
                    : options.contains("18-49") ? "18-49" : options.get(0);
            answers = answers.with(ask.question(), List.of(option));
        }
        Step.Decided decided = (Step.Decided) decisions.next(answers);
        return Plan.of((Guidance) decided.decision(), aboutYou).orElseThrow();
    }

    /** Parts of pages that a template goes through in a loop. */
    private static Set<String> pageParts() {
        Set<String> keys = of("privacy",
                List.of("assessment", "journal", "plan", "sealed", "guest", "account", "calendar", "delete",
                        "cookies", "log", "others", "programs"),
                Function.identity(), "title", "text");
        for (String topic : List.of("relief", "monitor", "recovery", "inactivity", "selfhelp")) {
            keys.addAll(List.of(topic + ".title", topic + ".text"));
        }
        return keys;
    }

    private static List<String> others(Question question) {
        return question.options().stream().filter(option -> !option.equals(Question.NONE)).toList();
    }

    private static <T> Set<String> of(String family, List<T> all, Function<T, String> id, String... words) {
        Set<String> keys = new TreeSet<>();
        for (T each : all) {
            String key = family + "." + id.apply(each);
            keys.addAll(words.length == 0 ? List.of(key) : Stream.of(words).map(word -> key + "." + word).toList());
        }
        return keys;
    }
}
