/** The pages that look back on a journal: calendar, days, trend, comparison, search and the weekly check. */
package app.backwise.journal.lookback;
