package app.backwise.journal.transfer;

/** How many records of a file were new, the same as before, and taken instead of those in the journal. */
public record Imported(int added, int same, int replaced) {}
