package app.backwise.core.journal;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * One line of a journal: the pain at a moment, and as much more as the person cared to say.
 *
 * @param key names the entry within its journal, in exports too
 * @param when when it was felt and written
 * @param pain pain intensity, numeric rating scale 0 to 10
 * @param worst worst pain since the entry before, at least {@code pain}, to 10; or null
 * @param interference how much the pain got in the way, 0 to 10; or null
 * @param places where it hurts; empty if not said
 * @param legs how symptoms in a leg changed; or null
 * @param flare whether the person calls it a flare (an exacerbation: worse for hours to weeks, hard to bear, limiting),
 *        which is not the same as more pain (Costa et al. 2019); or null
 * @param treatments what was taken or tried, at most {@value #TREATMENTS_MAXIMUM}
 * @param note free text up to {@value #NOTE_MAXIMUM} characters; empty if none
 * @param assessment export key of the saved assessment it comes from, or null
 */
public record Entry(UUID key, When when, int pain, Integer worst, Integer interference, Set<Place> places,
        LegSymptoms legs, Boolean flare, List<Treatment> treatments, String note, UUID assessment) {

    public static final int NOTE_MAXIMUM = 2000;
    public static final int TREATMENTS_MAXIMUM = 10;

    /**
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Entry {
        Objects.requireNonNull(key);
        Objects.requireNonNull(when);
        Rating.checked(pain);
        Rating.checked(worst);
        Rating.checked(interference);
        places = places.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(places));
        treatments = List.copyOf(treatments);
        if (worst != null && worst < pain || treatments.size() > TREATMENTS_MAXIMUM || note.length() > NOTE_MAXIMUM) {
            throw new IllegalArgumentException("Worst pain, number of treatments or length of the note");
        }
    }

    /** The pain alone. */
    public static Entry of(UUID key, When when, int pain) {
        return new Entry(key, when, pain, null, null, Set.of(), null, null, List.of(), "", null);
    }

    /** The same line, coming from a saved assessment. */
    public Entry from(UUID savedAssessment) {
        return new Entry(key, when, pain, worst, interference, places, legs, flare, treatments, note, savedAssessment);
    }

    /** The same line, changed at this moment to another pain; the worst pain is at least that. */
    public Entry withPain(int other, Instant changedAt) {
        Integer stillWorst = worst == null ? null : Integer.valueOf(Math.max(worst, other));
        return new Entry(key, when.edited(changedAt), other, stillWorst, interference, places, legs, flare, treatments,
                note, assessment);
    }

    /** The same line under another key. */
    public Entry withKey(UUID other) {
        return new Entry(other, when, pain, worst, interference, places, legs, flare, treatments, note, assessment);
    }

    /** Whether both say the same of the same moment, whenever they were written. */
    public boolean saysTheSameAs(Entry other) {
        When sameMoment = new When(other.when.feltAt(), when.recordedAt(), when.editedAt(), when.zone());
        return equals(new Entry(other.key, sameMoment, other.pain, other.worst, other.interference, other.places,
                other.legs, other.flare, other.treatments, other.note, other.assessment));
    }
}
