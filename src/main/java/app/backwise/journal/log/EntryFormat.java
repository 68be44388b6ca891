package app.backwise.journal.log;

import static app.backwise.journal.file.Field.*;

import app.backwise.core.journal.Effect;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Place;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.Treatment;
import app.backwise.core.journal.When;
import app.backwise.journal.file.value.Ids;
import app.backwise.journal.file.Item;
import app.backwise.journal.file.JournalReading;
import app.backwise.journal.file.Kind;
import app.backwise.journal.file.Problem.Fault;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Records;
import app.backwise.journal.file.Records.Parts;
import app.backwise.journal.file.Values;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Entries in files. */
public final class EntryFormat implements RecordFormat<Entry> {

    public static final EntryFormat ENTRIES = new EntryFormat();

    private static final Kind ENTRY = Kind.record("entry", "entries", KEY, FELT_AT, RECORDED_AT, EDITED_AT, ZONE, PAIN,
            WORST, INTERFERENCE, PLACES, LEG_SYMPTOMS, FLARE, NOTE, ASSESSMENT).showing(DATE, TIME, LATE);
    private static final Kind TREATMENT = ENTRY.part("treatment", "treatments", NAME, EFFECT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry entry) -> entry.when().feltAt()).thenComparing(Entry::key);

    private EntryFormat() {}

    @Override
    public Kind kind() {
        return ENTRY;
    }

    @Override
    public Comparator<Entry> order() {
        return ORDER;
    }

    @Override
    public Object identity(Entry entry) {
        return entry.key();
    }

    @Override
    public Item write(Entry entry) {
        Item item = Item.of(ENTRY)
                .with(KEY, entry.key())
                .with(DATE, entry.when().day())
                .with(TIME, CLOCK.format(entry.when().local()))
                .with(LATE, entry.when().late())
                .with(FELT_AT, entry.when().feltAt())
                .with(RECORDED_AT, entry.when().recordedAt())
                .with(EDITED_AT, entry.when().editedAt())
                .with(ZONE, entry.when().zone())
                .with(PAIN, entry.pain())
                .with(WORST, entry.worst())
                .with(INTERFERENCE, entry.interference())
                .with(PLACES, entry.places().stream().sorted().map(Ids::of).collect(Collectors.joining(" ")))
                .with(LEG_SYMPTOMS, entry.legs())
                .with(FLARE, entry.flare())
                .with(NOTE, entry.note())
                .with(ASSESSMENT, entry.assessment());
        entry.treatments().forEach(treatment -> item.with(
                Item.of(TREATMENT).with(NAME, treatment.name()).with(EFFECT, treatment.effect())));
        return item;
    }

    @Override
    public Records<Entry, Treatment> reader(JournalReading reading) {
        return new Records<>(reading, ENTRY, new Parts<>(Entry.TREATMENTS_MAXIMUM, EntryFormat::treatment),
                EntryFormat::entry, Entry::key);
    }

    private static Entry entry(Values values, List<Treatment> treatments) {
        When when = when(values);
        int pain = values.requiredRating(PAIN);
        Integer worst = values.rating(WORST);
        if (worst != null && worst < pain) {
            values.fault(WORST, Fault.CONTRADICTION);
        }
        return new Entry(values.required(KEY, values.key(KEY)), when,
                new PainRatings(pain, worst, values.rating(INTERFERENCE)),
                new Symptoms(values.choices(PLACES, Place.class), values.choice(LEG_SYMPTOMS, LegSymptoms.class),
                        values.yesNo(FLARE)),
                treatments, values.text(NOTE, Entry.NOTE_MAXIMUM), values.key(ASSESSMENT));
    }

    private static When when(Values values) {
        Instant felt = values.required(FELT_AT, values.moment(FELT_AT));
        Instant recorded = values.required(RECORDED_AT, values.moment(RECORDED_AT));
        Instant edited = values.moment(EDITED_AT);
        ZoneId zone = values.required(ZONE, values.zone(ZONE));
        return felt == null || recorded == null || zone == null ? null : new When(felt, recorded, edited, zone);
    }

    private static Treatment treatment(Values values) {
        return new Treatment(values.name(NAME, Treatment.NAME_MAXIMUM), values.choice(EFFECT, Effect.class));
    }
}
