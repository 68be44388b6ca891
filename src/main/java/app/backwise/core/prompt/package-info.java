/** What the journal asks for next, one thing at a time. */
package app.backwise.core.prompt;
