package app.backwise.language;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as the language writes them, decimals with all their places; anything else as it is. */
final class PlainWords extends ArgumentFormat {

    private final Locale locale;

    PlainWords(Locale locale) {
        this.locale = locale;
    }

    @Override
    String say(Object argument) {
        if (!(argument instanceof Number number)) {
            return argument.toString();
        }
        return argument instanceof BigDecimal decimal ? decimal(decimal)
                : NumberFormat.getInstance(locale).format(number);
    }

    /** The mark between whole and part is that of the language, wherever it is spoken. */
    private String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(locale.getLanguage()));
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
