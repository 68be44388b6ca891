/** What people write into a journal: entries, days and weekly checks, with what can be undone. */
package app.backwise.journal.log;
