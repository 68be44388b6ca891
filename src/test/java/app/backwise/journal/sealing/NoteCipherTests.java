package app.backwise.journal.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    private record Note(String text) {}

    private final String key = NoteCipher.randomKey();
    private final NoteCipher cipher = new NoteCipher(List.of(key));
    private final UUID row = UUID.randomUUID();

    @Test
    void opensWhatItSealed() {
        for (String words : List.of("", "plain", "😖 ظهر\n\"quoted\"", "x".repeat(2000))) {
            assertThat(cipher.open(row, cipher.seal(row, new Note(words)), Note.class).text()).isEqualTo(words);
        }
    }

    @Test
    void refusesWordsWithAnyBitAltered() {
        Sealed sealed = cipher.seal(row, new Note("a note"));
        for (int bit = 0; bit < sealed.details().length * Byte.SIZE; bit++) {
            byte[] altered = sealed.details().clone();
            altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

            assertThatIllegalStateException().as("bit " + bit)
                    .isThrownBy(() -> cipher.open(row, new Sealed(altered, key()), Note.class));
        }
    }

    @Test
    void refusesWordsThatAreCutOffWhereverItIs() {
        Sealed sealed = cipher.seal(row, new Note("a note"));
        for (int length = NONCE_BYTES; length < sealed.details().length; length++) {
            byte[] cut = Arrays.copyOf(sealed.details(), length);

            assertThatIllegalStateException().isThrownBy(() -> cipher.open(row, new Sealed(cut, key()), Note.class));
        }
    }

    @Test
    void refusesWordsOfAnotherRow() {
        Sealed sealed = cipher.seal(row, new Note("a note"));

        assertThatIllegalStateException().isThrownBy(() -> cipher.open(UUID.randomUUID(), sealed, Note.class));
    }

    @Test
    void refusesWordsOfAnotherKeyAndNamesItWithoutTellingAnyOrTheWords() {
        Sealed sealed = cipher.seal(row, new Note("a note"));
        NoteCipher other = new NoteCipher(List.of(NoteCipher.randomKey()));

        assertThatIllegalStateException().isThrownBy(() -> other.open(row, sealed, Note.class))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(key()).doesNotContain(key, "a note"));
    }

    @Test
    void neverUsesANonceTwiceNorShowsTheWords() {
        Set<ByteBuffer> nonces = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            byte[] details = cipher.seal(row, new Note("marker")).details();
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

        assertThat(both.open(row, cipher.seal(row, new Note("old")), Note.class).text()).isEqualTo("old");
        assertThat(newOnly.open(row, both.seal(row, new Note("new")), Note.class).text()).isEqualTo("new");
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
        assertThat(cipher.seal(row, new Note("x")).toString()).isEqualTo("Sealed");
    }

    private String key() {
        return cipher.currentKey();
    }
}
