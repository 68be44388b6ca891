/** What the site asks of its database, whichever it is: that a failure tells nothing of anybody. */
package app.backwise.database;
