/** What follows from guidance: activities, movement driver, movements, tips, dates. */
package app.backwise.core.plan;
