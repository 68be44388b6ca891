package app.backwise.journal;

import java.util.UUID;

/**
 * All of a journal was moved into another, and the journal is about to go. Published within the transaction that does it,
 * for whoever keeps something of a journal elsewhere.
 */
public record JournalMerged(UUID from, UUID to) {}
