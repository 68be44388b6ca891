package app.backwise.core.experiment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The experiments of each activity.
 *
 * @param byName by the id of the activity's name, in the order they were started
 */
record Rounds(Map<String, List<Experiment>> byName) {

    /** The order in which experiments were started. */
    static final Comparator<Experiment> IN_ORDER =
            Comparator.comparing((Experiment each) -> each.basis().startedOn())
                    .thenComparing(each -> each.basis().earlierReds())
                    .thenComparing(Experiment::key);

    static Rounds of(List<Experiment> all) {
        return new Rounds(all.stream().collect(
                Collectors.groupingBy(each -> each.goal().name().id(), LinkedHashMap::new, Collectors.toList())));
    }

    List<Experiment> of(ActivityName name) {
        return byName.getOrDefault(name.id(), List.of());
    }

    Stream<List<Experiment>> stream() {
        return byName.values().stream();
    }

    static Experiment latest(List<Experiment> rounds) {
        return rounds.get(rounds.size() - 1);
    }
}
