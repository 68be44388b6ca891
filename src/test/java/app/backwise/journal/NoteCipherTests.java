package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Effect;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Food;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.Place;
import app.backwise.core.journal.Treatment;
import app.backwise.core.journal.When;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteCipherTests {

    private static final int NONCE_BYTES = 12;

    private final String key = NoteCipher.randomKey();
    private final NoteCipher cipher = new NoteCipher(List.of(key));
    private final UUID row = UUID.randomUUID();

    @Test
    void opensWhatItSealed() {
        for (String words : List.of("", "plain", "😖 ظهر\n\"quoted\"", "x".repeat(2000))) {
            assertThat(cipher.open(row, cipher.seal(row, words), String.class)).isEqualTo(words);
        }
    }

    @Test
    void bringsBackEverythingOfAnEntryAndADay() {
        ZoneId zone = ZoneId.of("Europe/London");
        Instant moment = Instant.parse("2026-10-25T01:30:00.123456Z");
        Entry entry = new Entry(UUID.randomUUID(), new When(moment, moment.plusSeconds(90_000), moment, zone), 4, 7, 0,
                Set.of(Place.LEG, Place.LEFT), LegSymptoms.MOVING_DOWN, false,
                List.of(new Treatment("Heat", Effect.A_LITTLE),
                        new Treatment("Rest", null)),
                "note", UUID.randomUUID());
        Day day = new Day(moment.atZone(zone).toLocalDate(), moment, null, zone, new BigDecimal("7.3"), 0,
                new BigDecimal("24"), null, 10, Food.OFF, "tea", List.of(new ActivityDone("Walking", 20, 0, null)),
                false);

        assertThat(cipher.open(row, cipher.seal(row, entry), Entry.class)).isEqualTo(entry);
        assertThat(cipher.open(row, cipher.seal(row, day), Day.class)).isEqualTo(day);
    }

    @Test
    void refusesWordsWithAnyBitAltered() {
        Sealed sealed = cipher.seal(row, "a note");
        for (int bit = 0; bit < sealed.details().length * Byte.SIZE; bit++) {
            byte[] altered = sealed.details().clone();
            altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

            assertThatIllegalStateException().as("bit " + bit)
                    .isThrownBy(() -> cipher.open(row, new Sealed(altered, key()), String.class));
        }
    }

    @Test
    void refusesWordsThatAreCutOffWhereverItIs() {
        Sealed sealed = cipher.seal(row, "a note");
        for (int length = NONCE_BYTES; length < sealed.details().length; length++) {
            byte[] cut = Arrays.copyOf(sealed.details(), length);

            assertThatIllegalStateException().isThrownBy(() -> cipher.open(row, new Sealed(cut, key()), String.class));
        }
    }

    @Test
    void refusesWordsOfAnotherRow() {
        Sealed sealed = cipher.seal(row, "a note");

        assertThatIllegalStateException().isThrownBy(() -> cipher.open(UUID.randomUUID(), sealed, String.class));
    }

    @Test
    void refusesWordsOfAnotherKeyAndNamesItWithoutTellingAnyOrTheWords() {
        Sealed sealed = cipher.seal(row, "a note");
        NoteCipher other = new NoteCipher(List.of(NoteCipher.randomKey()));

        assertThatIllegalStateException().isThrownBy(() -> other.open(row, sealed, String.class))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(key()).doesNotContain(key, "a note"));
    }

    @Test
    void neverUsesANonceTwiceNorShowsTheWords() {
        Set<ByteBuffer> nonces = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            byte[] details = cipher.seal(row, "marker").details();
            nonces.add(ByteBuffer.wrap(details, 0, NONCE_BYTES));
            assertThat(new String(details, StandardCharsets.ISO_8859_1)).doesNotContain("marker");
        }

        assertThat(nonces).hasSize(20_000);
    }

    @Test
    void opensWithAnyKeyAndSealsWithTheFirst() {
        String newKey = NoteCipher.randomKey();
        NoteCipher both = new NoteCipher(List.of(newKey, key));
        NoteCipher newOnly = new NoteCipher(List.of(newKey));

        assertThat(both.open(row, cipher.seal(row, "old"), String.class)).isEqualTo("old");
        assertThat(newOnly.open(row, both.seal(row, "new"), String.class)).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "c2VjcmV0", "####", "AAAAAAAAAAAAAAAAAAAAAA=="})
    void refusesAKeyThatIsTooShortOrNoneWithoutRepeatingIt(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteCipher(List.of(wrong)))
                .withMessage("An encryption key must be 32 bytes in base64").withNoCause();
    }

    @Test
    void tellsNothingWhenPrinted() {
        assertThat(new EncryptionSettings(key, List.of(key), null).toString()).doesNotContain(key);
        assertThat(cipher.seal(row, "x").toString()).isEqualTo("Sealed");
    }

    private String key() {
        return cipher.currentKey();
    }
}
