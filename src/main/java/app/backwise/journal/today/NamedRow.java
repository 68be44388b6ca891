package app.backwise.journal.today;

/** A line of a form for something with a name of the person's own. */
interface NamedRow<R extends NamedRow<R>> {

    String name();

    /** Whether nothing was filled in. */
    boolean blank();

    /** The blank line with this name offered on it. */
    R offering(String offered);
}
