package app.backwise.journal;

/**
 * How much of everything there is, or was.
 *
 * @param undos copies of earlier versions, kept for undoing
 */
public record Contents(long entries, long days, long checks, long assessments, long undos) {

    /** Of somebody who has no journal. */
    public static final Contents NONE = new Contents(0, 0, 0, 0, 0);

    /** Whether nobody would miss it. */
    public boolean empty() {
        return entries + days + checks + assessments == 0;
    }
}
