package app.backwise.journal.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredFormsTests {

    private record Tea(String kind, Integer cups) {}

    /** A form that has grown, and has others that have. */
    private record Tray(String name, @Since(2) Integer height, List<Cup> cups) {}

    private record Cup(String shape, @Since(2) String saucer) {}

    private static Tea read(String text) {
        return StoredForms.read(text.getBytes(StandardCharsets.UTF_8), Tea.class);
    }

    @Test
    void writesItsVersionBesideWhatItReads() {
        byte[] written = StoredForms.write(new Tea("mint", 2));

        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("{\"kind\":\"mint\",\"cups\":2,\"version\":2}");
        assertThat(StoredForms.read(written, Tea.class)).isEqualTo(new Tea("mint", 2));
    }

    @Test
    void takesARowWithoutAVersionForOneOfTheFirst() {
        assertThat(read("{\"kind\":\"mint\",\"cups\":null}")).isEqualTo(new Tea("mint", null));
    }

    @Test
    void refusesARowOfALaterVersion() {
        assertThatIllegalStateException().isThrownBy(() -> read("{\"kind\":\"mint\",\"cups\":2,\"version\":3}"))
                .withMessageContaining("version 3");
    }

    @Test
    void hasNothingOfWhatCameAfterTheVersionOfARow() {
        String first = "{\"name\":\"oak\",\"cups\":[{\"shape\":\"round\"}]";

        assertThat(StoredForms.read((first + "}").getBytes(StandardCharsets.UTF_8), Tray.class))
                .isEqualTo(new Tray("oak", null, List.of(new Cup("round", null))));
        assertThatIllegalStateException().as("missing in a row that has to have it").isThrownBy(() -> StoredForms
                .read((first + ",\"version\":2}").getBytes(StandardCharsets.UTF_8), Tray.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"mint\"}", "{\"kind\":\"mint\",\"cups\":2,\"sugar\":1}", "{\"sort\":\"mint\"}",
            "{\"kind\":\"mint\",\"cups\":\"mint\"}", "{\"kind\":"})
    void refusesAFieldThatIsMissingOrUnknownAndTellsNoWord(String other) {
        assertThatIllegalStateException().isThrownBy(() -> read(other)).withNoCause()
                .withMessage("A row is not of the form Tea");
    }
}
