package app.backwise.journal.saved;

/**
 * A sentence with its numbers.
 *
 * @param id names it in the messages
 */
public record Sentence(String id, Object first, Object second) {}
