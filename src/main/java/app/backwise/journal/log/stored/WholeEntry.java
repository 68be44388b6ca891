package app.backwise.journal.log.stored;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Place;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A whole entry, as it was before a change. */
public record WholeEntry(UUID key, StoredWhen when, int pain, Integer worst, Integer interference, Set<Place> places,
        LegSymptoms legs, Boolean flare, List<StoredTreatment> treatments, String note, UUID assessment) {

    record StoredWhen(Instant feltAt, Instant recordedAt, Instant editedAt, ZoneId zone) {}

    public static WholeEntry of(Entry entry) {
        When when = entry.when();
        return new WholeEntry(entry.key(),
                new StoredWhen(when.feltAt(), when.recordedAt(), when.editedAt(), when.zone()), entry.pain(),
                entry.worst(), entry.interference(), entry.places(), entry.legs(), entry.flare(),
                StoredTreatment.of(entry.treatments()), entry.note(), entry.assessment());
    }

    public Entry read() {
        return new Entry(key, new When(when.feltAt, when.recordedAt, when.editedAt, when.zone),
                new PainRatings(pain, worst, interference), new Symptoms(places, legs, flare),
                StoredTreatment.read(treatments), note, assessment);
    }
}
