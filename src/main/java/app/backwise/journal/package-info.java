/** The private pain journal: entries behind a guest key, and the door for features that write into it. */
package app.backwise.journal;
