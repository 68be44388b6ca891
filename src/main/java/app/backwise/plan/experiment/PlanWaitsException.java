package app.backwise.plan.experiment;

/** There is no plan, or it waits for something else first: nothing to try may be shown. */
class PlanWaitsException extends RuntimeException {}
