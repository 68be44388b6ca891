/** How single values are written in files, whatever the format of the file. */
package app.backwise.journal.file.value;
