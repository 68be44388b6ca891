/** The saved assessments of a person, looked back at. */
package app.backwise.core.history;
