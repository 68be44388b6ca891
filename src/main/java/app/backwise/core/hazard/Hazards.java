package app.backwise.core.hazard;

import java.util.List;
import java.util.stream.Stream;

/** The hazard log. */
public final class Hazards {

    /** All hazards, by group. */
    public static final List<Hazard> ALL = Stream.of(SignHazards.ALL, AdviceHazards.ALL, PlanHazards.ALL,
            JournalHazards.ALL, SiteHazards.ALL).flatMap(List::stream).toList();

    private Hazards() {}

    /** Those of a group. */
    public static List<Hazard> of(HazardGroup group) {
        return ALL.stream().filter(hazard -> hazard.group() == group).toList();
    }
}
