/** What could harm somebody, and what keeps it from happening: each control is a rule or a test that is there. */
package app.backwise.core.hazard;
