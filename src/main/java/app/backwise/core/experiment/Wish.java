package app.backwise.core.experiment;

import java.util.UUID;

/**
 * What a person would like to try.
 *
 * @param key names the experiment to be within its journal
 * @param goal what to try
 * @param baseline usual pain of today, 0 to 10
 * @param seen whether a professional has seen them and agreed; asked only of those who should be seen first and after
 *        three red responses
 */
public record Wish(UUID key, Goal goal, int baseline, boolean seen) {}
