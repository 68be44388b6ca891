package app.backwise.journal.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredFormsTests {

    private record Tea(String kind, Integer cups) {}

    private static Tea read(String text) {
        return StoredForms.read(text.getBytes(StandardCharsets.UTF_8), Tea.class);
    }

    @Test
    void writesItsVersionBesideWhatItReads() {
        byte[] written = StoredForms.write(new Tea("mint", 2));

        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("{\"kind\":\"mint\",\"cups\":2,\"version\":1}");
        assertThat(StoredForms.read(written, Tea.class)).isEqualTo(new Tea("mint", 2));
    }

    @Test
    void takesARowWithoutAVersionForOneOfTheFirst() {
        assertThat(read("{\"kind\":\"mint\",\"cups\":null}")).isEqualTo(new Tea("mint", null));
    }

    @Test
    void refusesARowOfALaterVersion() {
        assertThatIllegalStateException().isThrownBy(() -> read("{\"kind\":\"mint\",\"cups\":2,\"version\":2}"))
                .withMessageContaining("version 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"mint\"}", "{\"kind\":\"mint\",\"cups\":2,\"sugar\":1}", "{\"sort\":\"mint\"}",
            "{\"kind\":\"mint\",\"cups\":\"mint\"}", "{\"kind\":"})
    void refusesAFieldThatIsMissingOrUnknownAndTellsNoWord(String other) {
        assertThatIllegalStateException().isThrownBy(() -> read(other)).withNoCause()
                .withMessage("A row is not of the form Tea");
    }
}
