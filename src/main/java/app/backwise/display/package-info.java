/** How pages are shown: the size of the text, the colours, and with which day a week begins. */
package app.backwise.display;
