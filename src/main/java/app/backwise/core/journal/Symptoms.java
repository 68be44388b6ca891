package app.backwise.core.journal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What there is besides how strong the pain is.
 *
 * @param places where it hurts; empty if not said
 * @param legs how symptoms in a leg changed; or null
 * @param flare whether the person calls it a flare (an exacerbation: worse for hours to weeks, hard to bear, limiting),
 *        which is not the same as more pain (Costa et al. 2019); or null
 */
public record Symptoms(Set<Place> places, LegSymptoms legs, Boolean flare) {

    /** Nothing was said. */
    static final Symptoms UNSAID = new Symptoms(Set.of(), null, null);

    public Symptoms {
        places = places.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(places));
    }
}
