/** Active recovery: whether something was it, and a light session with weights. */
package app.backwise.plan.recovery;
