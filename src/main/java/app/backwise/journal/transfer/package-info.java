/** Takes a journal out, brings it back and deletes it. */
package app.backwise.journal.transfer;
