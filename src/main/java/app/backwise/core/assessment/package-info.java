/** Every question, option, order and guard of the back-pain assessment. */
package app.backwise.core.assessment;
