package app.backwise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Words;
import app.backwise.core.movement.Movement;
import app.backwise.core.plan.Activity;
import java.util.List;
import java.util.stream.Stream;

/** What no page may name to somebody with weak bones, but to forbid it or to have it asked first. */
final class SteadyAndStraight {

    private SteadyAndStraight() {}

    static void hold(List<Page> pages) {
        for (Page page : pages) {
            assertThat(Stream.of(Movement.values()).filter(each -> !each.suitsWeakBones())
                    .map(each -> Words.of("movement." + each.id() + ".name")))
                    .as("movements on %s", page.path()).noneMatch(page.main()::contains);
            assertThat(page.main()).as("loads on %s", page.path()).doesNotContain(Words.of("stage.load.aim"),
                    Words.of("criterion.lifts.ask"));
            Stream.of("plan.more-of", "plan.try-first", "plan.pause", "plan.could-add")
                    .flatMap(key -> PlanRead.below(page, key).stream()).map(PlanRead::name)
                    .forEach(name -> assertThat(suits(name)).as("%s on %s", name, page.path()).isTrue());
        }
    }

    private static boolean suits(String activity) {
        return Stream.of(Activity.values()).filter(Activity::suitsWeakBones)
                .anyMatch(each -> Words.of("activity." + each.id() + ".name").equals(activity));
    }
}
