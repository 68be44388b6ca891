/** The plan as it stands on a day: made from all that is on record, and nothing while a red flag is open. */
package app.backwise.core.followup;
