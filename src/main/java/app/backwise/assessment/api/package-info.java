/** The assessment for programs: questions, decision and rules as JSON. */
package app.backwise.assessment.api;
