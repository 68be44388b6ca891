package app.backwise.site;

import app.backwise.core.id.Identified;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the person is, which decides whom to call. Until they say so it is guessed from the regions of the browser's
 * languages, where these agree, and shown as a guess; otherwise it is {@code UNKNOWN} and every number is shown.
 */
enum Country implements Identified {
    UK("999", "111"),
    EU("112", null),
    US_CA("911", null),
    AU("000", "1800 022 222"),
    NZ("111", "0800 611 116"),
    ELSEWHERE(null, null),
    UNKNOWN(null, null);

    private static final Set<String> EUROPEAN_UNION = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
            "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private final String emergencyNumber;
    private final String urgentNumber;

    Country(String emergencyNumber, String urgentNumber) {
        this.emergencyNumber = emergencyNumber;
        this.urgentNumber = urgentNumber;
    }

    static Optional<Country> of(String id) {
        return Identified.find(Country.class, id);
    }

    /** The one that all regions of these languages lead to; empty where there is no region, or they disagree. */
    static Optional<Country> guess(List<Locale> languages) {
        List<Country> regions = languages.stream().map(Locale::getCountry).filter(region -> !region.isEmpty())
                .map(Country::ofRegion).distinct().toList();
        return regions.size() == 1 ? Optional.of(regions.get(0)).filter(guess -> guess != UNKNOWN) : Optional.empty();
    }

    private static Country ofRegion(String region) {
        return switch (region) {
            case "GB" -> UK;
            case "US", "CA" -> US_CA;
            case "AU" -> AU;
            case "NZ" -> NZ;
            default -> EUROPEAN_UNION.contains(region) ? EU : UNKNOWN;
        };
    }

    /** The countries with a number of their own: one, or all of them while it is unknown which. */
    public List<Country> numbers() {
        return Stream.of(values())
                .filter(country -> country.emergencyNumber != null && (this == country || this == UNKNOWN))
                .toList();
    }

    /** The other countries with a number of their own. */
    public List<Country> others() {
        return UNKNOWN.numbers().stream().filter(country -> country != this).toList();
    }

    /** The countries with a line for advice the same day: one or none, or all of them while it is unknown which. */
    public List<Country> urgentLines() {
        return Stream.of(values())
                .filter(country -> country.urgentNumber != null && (this == country || this == UNKNOWN))
                .toList();
    }

    /** Not known: every number. */
    public Country unknown() {
        return UNKNOWN;
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
