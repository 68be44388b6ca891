/** What the days of a journal amount to: means, trends, flares, and much done on one day. */
package app.backwise.core.journal.statistics;
