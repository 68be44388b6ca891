package app.backwise.figure;

/**
 * A filled or drawn outline.
 *
 * @param kind its class in the stylesheet
 * @param path its SVG path
 */
public record Shape(String kind, String path) {}
