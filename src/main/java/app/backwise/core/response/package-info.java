/** How the back answered something that was tried, by a rule stated beforehand. */
package app.backwise.core.response;
