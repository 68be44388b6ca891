package app.backwise.language;

import java.util.Locale;

/** The forms that a counted word can have, as the Unicode CLDR names them. */
enum PluralCategory {
    ZERO, ONE, TWO, FEW, MANY, OTHER;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
