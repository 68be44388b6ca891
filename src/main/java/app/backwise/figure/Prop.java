package app.backwise.figure;

/**
 * A thing beside the figure.
 *
 * @param kind its class in the stylesheet
 * @param front whether it is drawn over the figure
 * @param trace how it is drawn
 */
record Prop(String kind, boolean front, Trace trace) {

    /** Draws with ink. */
    interface Trace {
        Ink with(Ink ink);
    }

    /** How far what is broad reaches to either side of the figure. */
    static final double DEEP = 24;

    Shape draw(View view, Frame frame) {
        return trace.with(new Ink(view, frame)).as(kind);
    }

    static Prop behind(String kind, Trace trace) {
        return new Prop(kind, false, trace);
    }

    Prop inFront() {
        return new Prop(kind, true, trace);
    }

    static Prop arrow(Point from, Point to, double bow) {
        return behind("arrow", ink -> ink.arrow(from, to, bow)).inFront();
    }
}
