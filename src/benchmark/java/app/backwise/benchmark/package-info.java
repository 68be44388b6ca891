/**
 * How fast the site and the decision are, beside a reference measured in the same run. Compiled only by the profile
 * benchmark.
 */
package app.backwise.benchmark;
