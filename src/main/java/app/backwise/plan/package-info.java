/** The plan of today on the web: made from the journal, with its movements and stage. */
package app.backwise.plan;
