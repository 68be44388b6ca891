package app.backwise.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One line of a journal: the pain at a moment, and as much more as the person cared to say.
 *
 * @param key names the entry within its journal, in exports too
 * @param when when it was felt and written
 * @param ratings how strong the pain is; the worst is at least the pain
 * @param symptoms what there is besides
 * @param treatments what was taken or tried, at most {@value #TREATMENTS_MAXIMUM}
 * @param note free text up to {@value #NOTE_MAXIMUM} characters; empty if none
 * @param assessment export key of the saved assessment it comes from, or null
 */
public record Entry(UUID key, When when, PainRatings ratings, Symptoms symptoms, List<Treatment> treatments,
        String note, UUID assessment) {

    public static final int NOTE_MAXIMUM = 2000;
    public static final int TREATMENTS_MAXIMUM = 10;

    /**
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Entry {
        Objects.requireNonNull(key);
        Objects.requireNonNull(when);
        treatments = List.copyOf(treatments);
        Integer worst = ratings.worst();
        if (worst != null && worst < ratings.pain() || treatments.size() > TREATMENTS_MAXIMUM
                || note.length() > NOTE_MAXIMUM) {
            throw new IllegalArgumentException("Worst pain, number of treatments or length of the note");
        }
    }

    /** The pain alone. */
    public static Entry of(UUID key, When when, int pain) {
        return new Entry(key, when, new PainRatings(pain, null, null), Symptoms.UNSAID, List.of(), "", null);
    }

    public int pain() {
        return ratings.pain();
    }

    public Integer worst() {
        return ratings.worst();
    }

    public Integer interference() {
        return ratings.interference();
    }

    public Set<Place> places() {
        return symptoms.places();
    }

    public LegSymptoms legs() {
        return symptoms.legs();
    }

    public Boolean flare() {
        return symptoms.flare();
    }

    /** The same line, coming from a saved assessment. */
    public Entry from(UUID savedAssessment) {
        return new Entry(key, when, ratings, symptoms, treatments, note, savedAssessment);
    }

    /** The same line, changed at this moment to another pain; the worst pain is at least that. */
    public Entry withPain(int other, Instant changedAt) {
        return new Entry(key, when.edited(changedAt), ratings.with(other), symptoms, treatments, note, assessment);
    }

    /** The same line under another key. */
    public Entry withKey(UUID other) {
        return new Entry(other, when, ratings, symptoms, treatments, note, assessment);
    }

    /** Whether both say the same of the same moment, whenever they were written. */
    public boolean saysTheSameAs(Entry other) {
        When sameMoment = new When(other.when.feltAt(), when.recordedAt(), when.editedAt(), when.zone());
        return equals(new Entry(other.key, sameMoment, other.ratings, other.symptoms, other.treatments, other.note,
                other.assessment));
    }

    /** Whether anything is said besides pain and note. */
    public boolean saysMore() {
        return worst() != null || interference() != null || !places().isEmpty() || legs() != null || flare() != null
                || !treatments.isEmpty();
    }

    /** What is written in words of the person's own. */
    public List<String> ownWords() {
        return Stream.concat(Stream.of(note), treatments.stream().map(Treatment::name))
                .filter(words -> !words.isEmpty()).toList();
    }
}
