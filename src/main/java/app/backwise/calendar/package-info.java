/** Dates as a calendar file, which says nothing but neutral titles. */
package app.backwise.calendar;
