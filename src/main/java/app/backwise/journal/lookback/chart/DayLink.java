package app.backwise.journal.lookback.chart;

import app.backwise.core.journal.statistics.DailySummary;

/**
 * A day that can be chosen in the picture.
 *
 * @param summary the day
 * @param x where it begins
 * @param y the height of its point, on the line if there is one
 */
public record DayLink(DailySummary summary, int x, int y) {}
