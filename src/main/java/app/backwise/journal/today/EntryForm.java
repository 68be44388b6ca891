package app.backwise.journal.today;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Place;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.Treatment;
import app.backwise.core.journal.When;
import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form of an entry: reads it, says what cannot be taken, and fills it in again from an entry. */
final class EntryForm {

    private final Submitted sent;
    private final Fields fields;

    EntryForm(Submitted sent) {
        this.sent = sent;
        this.fields = new Fields(sent);
    }

    /** The form with what cannot be taken, after reading. */
    FilledForm filled() {
        return fields.filled();
    }

    /** The fields besides the pain. */
    static Stream<String> more() {
        return Stream.concat(Stream.of("date", "time", "worst", "interference", "place", "legs", "flare", "note"),
                IntStream.rangeClosed(1, Entry.TREATMENTS_MAXIMUM).boxed()
                        .flatMap(index -> Stream.of("treatment-" + index, "effect-" + index)));
    }

    /** A new entry, written now; empty if something cannot be taken. */
    Optional<Entry> read(Instant now, ZoneId zone) {
        return read(key(), FeltTime.read(fields, now, zone), now, null, zone, null);
    }

    /**
     * The entry as it is to be from now on, at its old time unless another is given; empty if something cannot be
     * taken.
     */
    Optional<Entry> readChange(Entry before, Instant now) {
        When when = before.when();
        boolean sameTime = fields.isBlank("date") && fields.isBlank("time")
                || sent.text("date").equals(when.day().toString()) && sent.text("time").equals(minute(when).toString());
        Instant feltAt = sameTime ? when.feltAt() : FeltTime.read(fields, now, when.zone());
        return read(before.key(), feltAt, when.recordedAt(), now, when.zone(), before.assessment());
    }

    static Submitted of(Entry entry) {
        Submitted form = Submitted.nothing()
                .with("pain", entry.pain())
                .with("date", entry.when().day())
                .with("time", minute(entry.when()))
                .with("worst", entry.worst())
                .with("interference", entry.interference())
                .with("legs", entry.legs() == null ? null : entry.legs().id())
                .with("flare", entry.flare() == null ? null : entry.flare() ? "yes" : "no")
                .with("note", entry.note());
        entry.places().forEach(place -> form.with("place", place.id()));
        TreatmentFields.fill(form, entry.treatments());
        return form;
    }

    private Optional<Entry> read(UUID key, Instant feltAt, Instant recordedAt, Instant editedAt, ZoneId zone,
            UUID assessment) {
        Integer pain = fields.require("pain", fields.rating("pain"), "journal.pain.empty");
        Integer worst = fields.rating("worst");
        if (pain != null && worst != null && worst < pain) {
            fields.refuse("worst", "journal.worst.lower");
        }
        Integer interference = fields.rating("interference");
        Set<Place> places = fields.choices("place", Place.values(), Place::id);
        LegSymptoms legs = fields.choice("legs", LegSymptoms.values(), LegSymptoms::id);
        Boolean flare = fields.yesOrNo("flare");
        List<Treatment> treatments = TreatmentFields.read(sent, fields);
        String note = fields.text("note", Entry.NOTE_MAXIMUM, "journal.note.too-long");
        if (fields.refused()) {
            return Optional.empty();
        }
        When when = new When(feltAt, recordedAt, editedAt, zone);
        return Optional
                .of(new Entry(key, when, new PainRatings(pain, worst, interference), new Symptoms(places, legs, flare),
                        treatments, note, assessment));
    }

    /** Made when the form was shown, so that a form sent twice counts once. */
    private UUID key() {
        try {
            return UUID.fromString(sent.text("key"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private static LocalTime minute(When when) {
        return when.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
