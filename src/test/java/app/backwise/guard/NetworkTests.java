package app.backwise.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTests {

    @ParameterizedTest
    @CsvSource({
            "2001:db8:1:2::1, 2001:db8:1:2:ffff:1:1:1, true",
            "2001:db8:1:2::1, 2001:db8:1:3::1, false",
            "192.0.2.1, 192.0.2.2, false",
            "unknown, unknown, true"})
    void takesHalfAnIpv6AddressForOnePerson(String one, String other, boolean same) {
        assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
    }
}
