package app.backwise.core.id;

import java.util.Locale;

/** A constant with an id, in addresses, messages and programs: {@code MOVING_UP} is {@code moving-up}. */
public interface Identified {

    String name();

    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
