/** What is written in a pain journal, as values, and how it is merged, searched and laid out by months. */
package app.backwise.core.journal;
