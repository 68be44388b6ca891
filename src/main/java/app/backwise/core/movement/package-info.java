/** The movements matched to what the back seems most sensitive to, and which of them stay comfortable. */
package app.backwise.core.movement;
