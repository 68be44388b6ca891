/** The trend as a picture, in places and paths of an SVG. */
package app.backwise.journal.lookback.chart;
