package app.backwise.journal;

/**
 * How much of everything there is, or was.
 *
 * @param plan what the plan keeps besides experiments
 * @param undos copies of earlier versions, kept for undoing
 */
public record Contents(long entries, long days, long checks, long assessments, long experiments, long plan,
        long undos) {

    /** Of somebody who has no journal. */
    public static final Contents NONE = new Contents(0, 0, 0, 0, 0, 0, 0);

    /** Whether nobody would miss it. */
    public boolean empty() {
        return entries + days + checks + assessments + experiments + plan == 0;
    }
}
