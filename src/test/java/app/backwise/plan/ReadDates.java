package app.backwise.plan;

import app.backwise.WebTest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days that a text names, of those around the weeks of a test. */
final class ReadDates {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final Pattern DAY = Pattern.compile("[A-Z][a-z]+day \\d{1,2} [A-Z][a-z]+");
    private static final Map<String, LocalDate> KNOWN = Stream.iterate(-200, day -> day + 1).limit(400)
            .map(WebTest.TODAY::plusDays).collect(Collectors.toMap(WORDS::format, Function.identity()));

    private ReadDates() {}

    static Set<LocalDate> in(String text) {
        return DAY.matcher(text).results().map(found -> KNOWN.get(found.group())).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
