package app.backwise.core.id;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A constant with an id, in addresses, messages and programs: {@code MOVING_UP} is {@code moving-up}. */
public interface Identified {

    String name();

    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this type that has the id; empty if none has, as for an id that is null. */
    static <E extends Enum<E> & Identified> Optional<E> find(Class<E> type, String id) {
        return Stream.of(type.getEnumConstants()).filter(constant -> constant.id().equals(id)).findFirst();
    }
}
