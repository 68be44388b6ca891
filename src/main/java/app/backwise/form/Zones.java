package app.backwise.form;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** The time zones by their names. */
public final class Zones {

    private static final Set<String> NAMES = ZoneId.getAvailableZoneIds();

    private Zones() {}

    /** The zone of this name, if it is one of the IANA time zone database. */
    public static Optional<ZoneId> of(String name) {
        try {
            return name != null && NAMES.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
