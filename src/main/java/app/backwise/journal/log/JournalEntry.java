package app.backwise.journal.log;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Place;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.When;
import app.backwise.journal.log.stored.EntryWords;
import app.backwise.journal.log.stored.StoredTreatment;
import app.backwise.journal.sealing.NoteCipher;
import app.backwise.journal.sealing.SealedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** An {@link Entry} in the database. Numbers lie open, so that they can be summed up there; words are sealed. */
@Entity
class JournalEntry extends SealedRow {

    private UUID entryKey;
    private Instant feltAt;
    private LocalDate feltOn;
    private Instant recordedAt;
    private Instant editedAt;
    private ZoneId zone;
    private boolean late;
    private short pain;
    private Short worst;
    private Short interference;
    private String places;
    @Enumerated(EnumType.STRING)
    private LegSymptoms legSymptoms;
    private Boolean flare;
    private boolean noted;
    private UUID assessmentKey;

    protected JournalEntry() {}

    JournalEntry(UUID journalId, Entry entry, NoteCipher cipher) {
        super(journalId);
        this.entryKey = entry.key();
        this.assessmentKey = entry.assessment();
        write(entry, cipher);
    }

    final void write(Entry entry, NoteCipher cipher) {
        feltAt = entry.when().feltAt();
        feltOn = entry.when().day();
        recordedAt = entry.when().recordedAt();
        editedAt = entry.when().editedAt();
        zone = entry.when().zone();
        late = entry.when().late();
        pain = (short) entry.pain();
        worst = shortOf(entry.worst());
        interference = shortOf(entry.interference());
        places = entry.places().stream().map(Place::name).collect(Collectors.joining(" "));
        legSymptoms = entry.legs();
        flare = entry.flare();
        noted = !entry.note().isEmpty();
        seal(cipher, Optional.of(entry).filter(it -> noted || !it.treatments().isEmpty()).map(EntryWords::of));
    }

    /** Takes over everything, the assessment it comes from as well. */
    void replace(Entry entry, NoteCipher cipher) {
        assessmentKey = entry.assessment();
        write(entry, cipher);
    }

    UUID key() {
        return entryKey;
    }

    Entry read(NoteCipher cipher) {
        EntryWords words = open(cipher, EntryWords.class).orElse(EntryWords.NONE);
        Set<Place> where = Arrays.stream(places.split(" ")).filter(each -> !each.isEmpty()).map(Place::valueOf)
                .collect(Collectors.toSet());
        return new Entry(entryKey, new When(feltAt, recordedAt, editedAt, zone),
                new PainRatings(pain, integerOf(worst), integerOf(interference)),
                new Symptoms(where, legSymptoms, flare), StoredTreatment.read(words.treatments()), words.note(),
                assessmentKey);
    }
}
