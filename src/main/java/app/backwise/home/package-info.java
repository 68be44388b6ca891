/** The first page: what there is for somebody new, and today in short for whoever has a journal. */
package app.backwise.home;
