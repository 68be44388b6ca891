/** The pages on which people write: the entry, the day, changing and undoing, the zone of a journal. */
package app.backwise.journal.today;
