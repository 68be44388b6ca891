/** Activity so easy that one recovers with it. */
package app.backwise.core.recovery;
