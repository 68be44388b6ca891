/** Pages about the movements of the plan, with their drawings. */
package app.backwise.plan;
