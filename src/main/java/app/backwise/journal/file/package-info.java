/** Files of a journal: how its records stand in JSON and in CSV, and how they are read within bounds of memory. */
package app.backwise.journal.file;
