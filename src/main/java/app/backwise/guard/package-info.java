/** What keeps the site there for everybody when some ask too much of it. */
package app.backwise.guard;
