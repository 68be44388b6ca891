package app.backwise.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID KEY = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final Entry ENTRY =
            entry(When.now(NOON, ZoneOffset.UTC), new PainRatings(4, 6, 3), true, "gardened");

    private static Entry entry(When when, PainRatings ratings, Boolean flare, String note) {
        return new Entry(KEY, when, ratings, new Symptoms(Set.of(Place.LEG), LegSymptoms.SAME, flare),
                List.of(new Treatment("Heat", Effect.HELPED)), note, null);
    }

    @Test
    void saysNothingButThePainUnlessToldMore() {
        Entry entry = Entry.of(KEY, When.now(NOON, ZoneOffset.UTC), 4);

        assertThat(entry.pain()).isEqualTo(4);
        assertThat(entry).extracting(Entry::worst, Entry::interference, Entry::flare, Entry::legs, Entry::assessment)
                .containsOnlyNulls();
        assertThat(entry.places()).isEmpty();
        assertThat(entry.treatments()).isEmpty();
        assertThat(entry.note()).isEmpty();
    }

    @Test
    void tellsNoFlareFromNothingSaidOfOne() {
        assertThat(ENTRY.flare()).isTrue();
        assertThat(entry(ENTRY.when(), ENTRY.ratings(), false, "").flare()).isFalse();
        assertThat(entry(ENTRY.when(), ENTRY.ratings(), null, "").flare()).isNull();
    }

    @Test
    void knowsHowMuchThePainGotInTheWay() {
        assertThat(ENTRY.interference()).isEqualTo(3);
    }

    @Test
    void saysTheSameWheneverAndWhereverItWasWrittenDown() {
        When later = new When(NOON, NOON.plusSeconds(60), NOON.plusSeconds(90), ZoneId.of("Asia/Kathmandu"));

        assertThat(entry(later, ENTRY.ratings(), true, "gardened").saysTheSameAs(ENTRY)).isTrue();
        assertThat(List.of(
                entry(When.now(NOON.plusSeconds(1), ZoneOffset.UTC), ENTRY.ratings(), true, "gardened"),
                entry(ENTRY.when(), new PainRatings(5, 6, 3), true, "gardened"),
                entry(ENTRY.when(), ENTRY.ratings(), false, "gardened"),
                entry(ENTRY.when(), ENTRY.ratings(), true, "rested"),
                ENTRY.withKey(OTHER), ENTRY.from(OTHER)))
                .noneMatch(ENTRY::saysTheSameAs);
    }

    @Test
    void keepsAllItSaysUnderAnotherKeyAndWithItsAssessment() {
        assertThat(ENTRY.withKey(OTHER)).isNotEqualTo(ENTRY).extracting(Entry::key).isEqualTo(OTHER);
        assertThat(ENTRY.withKey(OTHER).withKey(KEY)).isEqualTo(ENTRY);
        assertThat(ENTRY.from(OTHER)).isNotEqualTo(ENTRY).extracting(Entry::assessment).isEqualTo(OTHER);
        assertThat(ENTRY.from(OTHER).from(null)).isEqualTo(ENTRY);
    }

    @Test
    void saysMoreThanPainAndNoteWithAnySinglePart() {
        Entry plain = Entry.of(KEY, When.now(NOON, ZoneOffset.UTC), 4);

        assertThat(plain.saysMore()).isFalse();
        assertThat(with(plain.ratings(), nothing(), List.of(), "gardened").saysMore()).isFalse();
        assertThat(List.of(
                with(new PainRatings(4, 6, null), nothing(), List.of(), ""),
                with(new PainRatings(4, null, 3), nothing(), List.of(), ""),
                with(plain.ratings(), new Symptoms(Set.of(Place.LEG), null, null), List.of(), ""),
                with(plain.ratings(), new Symptoms(Set.of(), LegSymptoms.SAME, null), List.of(), ""),
                with(plain.ratings(), new Symptoms(Set.of(), null, false), List.of(), ""),
                with(plain.ratings(), nothing(), List.of(new Treatment("Heat", null)), "")))
                .allMatch(Entry::saysMore);
    }

    @Test
    void namesWhatIsWrittenInThePersonsOwnWords() {
        assertThat(ENTRY.ownWords()).containsExactly("gardened", "Heat");
        assertThat(with(ENTRY.ratings(), nothing(), List.of(), "").ownWords()).isEmpty();
    }

    private static Entry with(PainRatings ratings, Symptoms symptoms, List<Treatment> treatments, String note) {
        return new Entry(KEY, When.now(NOON, ZoneOffset.UTC), ratings, symptoms, treatments, note, null);
    }

    private static Symptoms nothing() {
        return new Symptoms(Set.of(), null, null);
    }
}
