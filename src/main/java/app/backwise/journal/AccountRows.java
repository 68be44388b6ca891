package app.backwise.journal;

/** The rows of accounts, which another feature keeps. A journal belongs to one of them, or to a guest. */
public interface AccountRows {

    /**
     * Holds the row until the transaction ends, so that no two journals are opened for an account at once; false if it
     * is gone.
     */
    boolean hold(String name);

    /** Removes the account with all that belongs to it. */
    void delete(String name);
}
