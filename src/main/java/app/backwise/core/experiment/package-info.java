/**
 * One activity tried at a time in small doses: the rule stated beforehand, the verdict after each try, and what may
 * start.
 */
package app.backwise.core.experiment;
