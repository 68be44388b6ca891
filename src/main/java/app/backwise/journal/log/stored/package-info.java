/**
 * The forms in which words of entries, days and weekly checks are sealed. None of them changes: rows are written in
 * them.
 */
package app.backwise.journal.log.stored;
