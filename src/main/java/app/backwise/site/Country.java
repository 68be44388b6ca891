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
    UK("999", "111"),
    EU("112", null),
    US_CA("911", null),
    AU("000", "1800 022 222"),
    NZ("111", "0800 611 116"),
    ELSEWHERE(null, null),
    UNKNOWN(null, null);

    private final String emergencyNumber;
    private final String urgentNumber;

    Country(String emergencyNumber, String urgentNumber) {
        this.emergencyNumber = emergencyNumber;
        this.urgentNumber = urgentNumber;
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

    /** The countries with a line for advice the same day: one or none, or all of them while it is unknown which. */
    public List<Country> urgentLines() {
        return Stream.of(values())
                .filter(country -> country.urgentNumber != null && (this == country || this == UNKNOWN))
                .toList();
    }

    /** The countries that can be chosen. */
    public List<Country> choices() {
        return List.of(values());
    }

    public String emergencyNumber() {
        return emergencyNumber;
    }

    /** The line for advice the same day, as it is read, or null. */
    public String urgentNumber() {
        return urgentNumber;
    }
}
