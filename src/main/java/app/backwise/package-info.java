/** Starts the site; what it does is in the packages below. */
package app.backwise;
