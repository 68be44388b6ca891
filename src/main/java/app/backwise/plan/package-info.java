/** The plan of today on the web: made from the journal, with its movements, stage and active recovery. */
package app.backwise.plan;
