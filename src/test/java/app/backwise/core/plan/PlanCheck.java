package app.backwise.core.plan;

import static app.backwise.core.assessment.Questions.HEALTH;
import static app.backwise.core.assessment.Questions.USUAL_ACTIVITIES;

import app.backwise.core.assessment.Questions;
import app.backwise.core.clearance.Suitability;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Guidance;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementDriver;
import app.backwise.core.plan.Plan.Caution;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.stage.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a plan against itself and against the answers: no part of it may contradict another.
 *
 * @param guidance what part one led to
 * @param aboutYou answers of part two
 * @param plan the plan
 */
record PlanCheck(Guidance guidance, Answers aboutYou, Plan plan) {

    private static final Map<String, Activity> ACTIVITIES =
            Stream.of(Activity.values()).collect(Collectors.toMap(Activity::id, Function.identity()));
    private static final List<Movement> OF_ANY_STAGE = Stream.of(Stage.values())
            .flatMap(stage -> Stream.of(MovementDriver.values()).flatMap(driver -> stage.movements(driver).stream()))
            .distinct().toList();
    private static final Predicate<Answers> WEAK_BONES = HEALTH.choice("weak-bones").or(HEALTH.choice("steroids"));
    private static final int STRONG_PAIN = 7;

    /**
     * The plan; empty where there is none.
     *
     * @throws AssertionError if it contradicts itself; says the answers
     */
    static Optional<Plan> checked(Guidance guidance, Answers aboutYou) {
        Optional<Plan> plan = Plan.of(guidance, aboutYou);
        plan.ifPresent(made -> new PlanCheck(guidance, aboutYou, made).hold());
        return plan;
    }

    /** Throws unless it is true; says the answers of both parts. */
    static void require(boolean truth, String what, Answers... answers) {
        if (!truth) {
            TreeMap<String, Set<String>> given = new TreeMap<>();
            Stream.of(answers).forEach(each -> Questions.all().filter(each::contains)
                    .forEach(question -> given.put(question.id(), each.of(question))));
            throw new AssertionError(what + " for " + given);
        }
    }

    private void hold() {
        holdPlaces();
        holdOffers();
        if (in(Category.DEBILITATING)) {
            holdWhileEverythingHurts();
        }
        holdPauses();
        holdMovements();
    }

    private void holdPlaces() {
        Set<Activity> own = EnumSet.noneOf(Activity.class);
        aboutYou.of(USUAL_ACTIVITIES).stream().filter(ACTIVITIES::containsKey).map(ACTIVITIES::get).forEach(own::add);
        if (in(Category.DEBILITATING)) {
            own.add(Activity.WALKING);
        }
        ActivityList list = plan.activities();
        Set<Activity> placed = EnumSet.noneOf(Activity.class);
        for (List<Activity> place : List.of(list.moreOf(), list.tryFirst(), list.pause(), list.bringBack(),
                list.untilSeen())) {
            place.forEach(activity -> require(placed.add(activity), "An activity stands twice"));
        }
        require(placed.equals(own), "Not every activity of theirs has its place, or another one has");
        list.couldAdd().forEach(activity -> require(placed.add(activity), "An activity to add stands twice"));
    }

    private void holdOffers() {
        ActivityList list = plan.activities();
        Optional<SorePart> sorePart = SorePart.in(guidance.answers());
        for (List<Activity> offer : List.of(list.moreOf(), list.tryFirst(), list.couldAdd())) {
            for (Activity activity : offer) {
                require(in(Category.PAIN_FREE) || !activity.provokedIn(aboutYou), "An offer that provokes");
                require(in(Category.PAIN_FREE) || in(Category.DEBILITATING) || sorePart.isEmpty()
                        || sorePart.get().spares().contains(activity), "An offer that uses the sore part");
                require(!weakBones() || activity.suitsWeakBones(), "An offer that weak bones forbid");
            }
        }
        Stream.of(list.pause(), list.bringBack()).flatMap(List::stream).forEach(activity -> require(
                !weakBones() || activity.suitsWeakBones(), "To come back without asking, though weak bones forbid it"));
    }

    private void holdWhileEverythingHurts() {
        ActivityList list = plan.activities();
        require(list.moreOf().equals(List.of(Activity.WALKING)), "More than walks while everything hurts");
        require(list.tryFirst().isEmpty() && list.bringBack().isEmpty(), "Not all else waits while everything hurts");
        require(list.couldAdd().isEmpty(), "Something to add while everything hurts");
        require(list.pause().isEmpty() && list.pauseDays() == 0, "Paused until a day while everything hurts");
    }

    private void holdPauses() {
        int days = Questions.painNow(guidance.answers()) < STRONG_PAIN ? 7 : 14;
        require(plan.activities().pauseDays() == (plan.activities().pause().isEmpty() ? 0 : days), "Days of a pause");
    }

    private void holdMovements() {
        boolean none = in(Category.PAIN_FREE) || SorePart.in(guidance.answers()).isPresent();
        require(!none || plan.driver().isEmpty() && plan.movements().isEmpty(), "Movements without a sore back");
        require(!weakBones() || plan.movements().stream().allMatch(Movement::suitsWeakBones),
                "A movement that weak bones forbid");
        List<Movement> later = plan.suiting(OF_ANY_STAGE);
        require(weakBones() ? later.stream().allMatch(Movement::suitsWeakBones) : later.equals(OF_ANY_STAGE),
                "A movement of a stage that weak bones forbid, or one forbidden without them");
        require(plan.cautions().contains(Caution.AFTER_SEEN) == (Suitability.of(guidance) == Suitability.AFTER_SEEN),
                "The caution to be seen first");
    }

    private boolean weakBones() {
        return WEAK_BONES.test(guidance.answers());
    }

    private boolean in(Category category) {
        return guidance.category() == category;
    }

    private void require(boolean truth, String what) {
        require(truth, what, guidance.answers(), aboutYou);
    }
}
