/** What constants are called outside of the code. */
package app.backwise.core.id;
