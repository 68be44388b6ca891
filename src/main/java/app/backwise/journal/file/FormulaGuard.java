package app.backwise.journal.file;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking what a person wrote for a formula, with an apostrophe before it. Apostrophes that are
 * there already get one more, so that each text has a form of its own and comes back unchanged.
 */
final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String guard(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String unguard(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
