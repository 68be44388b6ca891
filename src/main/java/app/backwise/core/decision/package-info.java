/** What the answers mean: safety rules, urgency, category, the reasons, and what would change the result. */
package app.backwise.core.decision;
