/** Says on the next page what was just saved, and how to take it back. */
package app.backwise.journal.saved;
