package app.backwise.assessment;

import app.backwise.core.history.Outcome;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A saved result in the list of all. Public, as expressions of templates are compiled.
 *
 * @param key names it in addresses
 * @param on the day of the assessment
 * @param outcome what was decided then, or null if this version cannot tell
 * @param difference what is different from the one before it, or null
 */
public record SavedLine(UUID key, LocalDate on, Outcome outcome, Difference difference) {}
