package app.backwise.core.hazard;

/**
 * What keeps a hazard from doing harm.
 *
 * @param id stable; the hazard’s id and a number
 * @param holds the id of a safety rule, or the test that fails without it as {@code Class.method}
 */
public record Control(String id, String holds) {

    static Control control(String id, String holds) {
        return new Control(id, holds);
    }
}
