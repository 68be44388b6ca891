/** What the journal asks for next: the plan as it stands today and one prompt at a time. */
package app.backwise.core.plan.followup;
