/** The engine: an ordered list of questions with guards over earlier answers. It knows nothing of backs. */
package app.backwise.core.questionnaire;
