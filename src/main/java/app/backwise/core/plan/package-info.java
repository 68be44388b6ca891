/** The guidance of an assessment made the person's own: activities, movements, tips, dates. */
package app.backwise.core.plan;
