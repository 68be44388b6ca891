/** The stages from settling to maintaining, and how far the journal shows each as done. */
package app.backwise.core.stage;
