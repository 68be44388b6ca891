package app.backwise.journal;

/**
 * What was deleted.
 *
 * @param undos copies of earlier versions that were kept for undoing
 */
public record Receipt(long entries, long days, long checks, long assessments, long undos) {

    /** Of somebody who had no journal. */
    public static final Receipt NOTHING = new Receipt(0, 0, 0, 0, 0);
}
