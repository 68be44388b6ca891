package app.backwise.language;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** A day or a time by a pattern of {@link DateTimeFormatter}, in the names of the language. */
final class DateWords extends ArgumentFormat {

    private final transient DateTimeFormatter format;

    DateWords(String pattern, Locale locale) {
        format = DateTimeFormatter.ofPattern(pattern, locale);
    }

    @Override
    String say(Object argument) {
        return argument instanceof TemporalAccessor moment ? format.format(moment) : argument.toString();
    }
}
