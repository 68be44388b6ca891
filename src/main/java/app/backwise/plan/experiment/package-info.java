/** Pages on which one activity at a time is tried in small amounts. */
package app.backwise.plan.experiment;
