/** A made-up journal for showing the site, with the profile {@code demo} and never without it. */
package app.backwise.journal.demo;
