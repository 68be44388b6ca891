package app.backwise.language;

import static app.backwise.language.PluralCategory.FEW;
import static app.backwise.language.PluralCategory.MANY;
import static app.backwise.language.PluralCategory.ONE;
import static app.backwise.language.PluralCategory.OTHER;
import static app.backwise.language.PluralCategory.TWO;
import static app.backwise.language.PluralCategory.ZERO;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How languages count whole things: the rules of the Unicode CLDR 47 as far as they concern whole numbers below a
 * million.
 */
enum PluralRule {
    NEVER("id ja ko ms th vi zh", n -> OTHER),
    ONE_ALONE("af bg ca da de el en es et eu fi gl hu it ka kk ml mr nb nl nn no sq sv sw ta te tr ur uz",
            n -> n == 1 ? ONE : OTHER),
    NONE_AND_ONE("bn fa fr gu hi hy pa pt zu", n -> n <= 1 ? ONE : OTHER),
    ONE_AT_THE_END("is mk", n -> endsInOne(n) ? ONE : OTHER),
    LATVIAN("lv", n -> n % 10 == 0 || isTeen(n) ? ZERO : endsInOne(n) ? ONE : OTHER),
    LITHUANIAN("lt", n -> endsInOne(n) ? ONE : n % 10 >= 2 && !isTeen(n) ? FEW : OTHER),
    CZECH("cs sk", n -> n == 1 ? ONE : n >= 2 && n <= 4 ? FEW : OTHER),
    POLISH("pl", n -> n == 1 ? ONE : endsInFew(n) ? FEW : MANY),
    RUSSIAN("be ru uk", n -> endsInOne(n) ? ONE : endsInFew(n) ? FEW : MANY),
    SERBIAN("bs hr sr", n -> endsInOne(n) ? ONE : endsInFew(n) ? FEW : OTHER),
    SLOVENIAN("sl", n -> switch (n % 100) {
        case 1 -> ONE;
        case 2 -> TWO;
        case 3, 4 -> FEW;
        default -> OTHER;
    }),
    ROMANIAN("ro", n -> n == 1 ? ONE : n == 0 || n % 100 >= 1 && n % 100 <= 19 ? FEW : OTHER),
    HEBREW("he", n -> n == 1 ? ONE : n == 2 ? TWO : OTHER),
    IRISH("ga", n -> n == 1 ? ONE : n == 2 ? TWO : n >= 3 && n <= 6 ? FEW : n >= 7 && n <= 10 ? MANY : OTHER),
    MALTESE("mt", n -> n == 1 ? ONE : n == 2 ? TWO
            : n == 0 || n % 100 >= 3 && n % 100 <= 10 ? FEW : isTeen(n) ? MANY : OTHER),
    WELSH("cy", n -> switch (n) {
        case 0 -> ZERO;
        case 1 -> ONE;
        case 2 -> TWO;
        case 3 -> FEW;
        case 6 -> MANY;
        default -> OTHER;
    }),
    ARABIC("ar", n -> n == 0 ? ZERO : n == 1 ? ONE : n == 2 ? TWO
            : n % 100 >= 3 && n % 100 <= 10 ? FEW : n % 100 >= 11 ? MANY : OTHER);

    private final List<String> languages;
    private final IntFunction<PluralCategory> rule;

    PluralRule(String languages, IntFunction<PluralCategory> rule) {
        this.languages = List.of(languages.split(" "));
        this.rule = rule;
    }

    /**
     * @throws IllegalArgumentException if it is not known how the language counts
     */
    static PluralRule of(Locale language) {
        return Arrays.stream(values()).filter(each -> each.languages.contains(language.getLanguage())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("It is unknown how " + language + " counts"));
    }

    PluralCategory of(int count) {
        return rule.apply(count);
    }

    private static boolean endsInOne(int n) {
        return n % 10 == 1 && n % 100 != 11;
    }

    private static boolean endsInFew(int n) {
        return n % 10 >= 2 && n % 10 <= 4 && !isTeen(n);
    }

    private static boolean isTeen(int n) {
        return n % 100 >= 11 && n % 100 <= 19;
    }
}
