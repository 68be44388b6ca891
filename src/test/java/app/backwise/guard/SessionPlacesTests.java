package app.backwise.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionPlacesTests {

    private final SessionPlaces places = new SessionPlaces(new LimitSettings(2, 3, Duration.ofMinutes(20), 1, 1, 1, 1));

    private void take(String... networks) {
        List.of(networks).forEach(places::take);
    }

    @Test
    void areAFewForEachNetwork() {
        take("one", "one");

        assertThatThrownBy(() -> places.take("one")).isInstanceOfSatisfying(WaitException.class,
                wait -> assertThat(wait.time()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(20)));
        assertThatCode(() -> places.take("another")).doesNotThrowAnyException();
    }

    @Test
    void areManyInAll() {
        take("one", "two", "three");

        assertThatThrownBy(() -> places.take("four")).isInstanceOf(WaitException.class);
    }

    @Test
    void areGivenBack() {
        take("one", "one");
        places.giveBack("one");

        take("one", "another");
        places.giveBack("one");
        places.giveBack("one");
        places.giveBack("another");
        assertThat(places.taken()).isZero();
    }

    @Test
    void areNotTakenByWhoIsTurnedAway() {
        take("one", "one");
        assertThatThrownBy(() -> places.take("one")).isInstanceOf(WaitException.class);

        assertThat(places.taken()).isEqualTo(2);
    }
}
