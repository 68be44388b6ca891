/** What a part of a journal is: a kind of record with its rows, counted, moved, deleted and filed by itself. */
package app.backwise.journal.part;
