package app.backwise.core.experiment;

import app.backwise.core.decision.Category;
import java.time.LocalDate;

/**
 * What an experiment was started from.
 *
 * @param baseline usual pain on the day it was started, 0 to 10
 * @param category the category of the assessment
 * @param startedOn the person's day it was started on
 * @param startingDose the first dose, at most the usual amount
 * @param earlierReds red responses of the same activity in earlier experiments
 */
public record Basis(int baseline, Category category, LocalDate startedOn, int startingDose, int earlierReds) {}
