/** Value types of the pain journal. */
package app.backwise.core.journal;
