package app.backwise.site;

import app.backwise.core.id.Identified;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the person is, which decides whom to call. Until they say so it is {@code UNKNOWN} and every number is shown:
 * a guess from the browser's language would show many people a wrong one.
 */
enum Country implements Identified {
    UK("999"),
    EU("112"),
    US_CA("911"),
    AU("000"),
    NZ("111"),
    ELSEWHERE(null),
    UNKNOWN(null);

    private final String emergencyNumber;

    Country(String emergencyNumber) {
        this.emergencyNumber = emergencyNumber;
    }

    static Optional<Country> of(String id) {
        return Arrays.stream(values()).filter(country -> country.id().equals(id)).findFirst();
    }

    /** The countries with a number of their own: one, or all of them while it is unknown which. */
    public List<Country> numbers() {
        return Stream.of(values())
                .filter(country -> country.emergencyNumber != null && (this == country || this == UNKNOWN))
                .toList();
    }

    /** The countries that can be chosen. */
    public List<Country> choices() {
        return List.of(values());
    }

    public String emergencyNumber() {
        return emergencyNumber;
    }
}
