package app.backwise.journal.file.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How constants are called in files: {@code MOVING_UP} is {@code moving-up}, as a field it would be {@code movingUp}.
 */
public final class Ids {

    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {

        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants()).map(each -> (Enum<?>) each)
                    .collect(Collectors.toMap(Ids::of, Function.identity()));
        }
    };

    private Ids() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String id) {
        return Optional.ofNullable(CONSTANTS.get(type).get(id)).map(type::cast);
    }

    public static String camel(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("_");
        return words[0] + Arrays.stream(words).skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
