/** The gate before everything to exercise: who may see it, and who answers the safety questions first. */
package app.backwise.core.clearance;
