/** In which language a page speaks, and how that language counts, writes numbers and names days. */
package app.backwise.language;
