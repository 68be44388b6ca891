package app.backwise.core.stage;

import java.time.LocalDate;

/**
 * The person's own yes or no to a criterion that the journal cannot know.
 *
 * @param criterion the criterion
 * @param yes the answer
 * @param on the day of the answer; it counts for seven days, and only in the stage it was given in
 */
public record Confirmation(Criterion criterion, boolean yes, LocalDate on) {}
