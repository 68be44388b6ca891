/** Assessments being answered, in the session alone, and where their answers lead. */
package app.backwise.assessment.draft;
