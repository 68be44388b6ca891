package app.backwise.assessment.page;

import app.backwise.figure.Drawing;
import app.backwise.figure.Shape;
import java.util.List;

/** A small drawing of what is no movement, in the strokes of the signs of movements. */
enum Icon {
    /** Two that are chosen. */
    CHOICE("M36 56l20 20l36-42M120 60H168M36 128l20 20l36-42M120 132H168"),
    CLOCK("M100 26a66 66 0 1 1 0 132a66 66 0 1 1 0-132zM100 54V92L128 108"),
    GENTLY("M44 120c20-64 92-64 112 0M44 120l2-36M44 120l36-8M156 120l-2-36M156 120l-36-8"),
    HOUSE("M36 92L100 34L164 92M56 78V156H144V78M88 156V112H112V156"),
    MORE("M100 26a66 66 0 1 1 0 132a66 66 0 1 1 0-132zM100 60V124M68 92H132"),
    NOTE("M56 24H144V160H56zM78 62H122M78 92H122M78 122H104"),
    PAUSE("M100 26a66 66 0 1 1 0 132a66 66 0 1 1 0-132zM82 64V120M118 64V120"),
    PHONE("M62 28c-16 8-18 26-10 50c12 34 36 62 68 76c18 8 34 4 42-12l-32-24l-18 12c-16-8-30-24-38-42l16-14z"),
    STOP("M72 28H128L164 64V120L128 156H72L36 120V64zM72 92H128"),
    WARMTH("M64 152c-18-24 18-46 0-70s18-30 0-50M100 152c-18-24 18-46 0-70s18-30 0-50"
            + "M136 152c-18-24 18-46 0-70s18-30 0-50");

    private final Drawing drawing;

    Icon(String path) {
        this.drawing = new Drawing("0 0 200 184", List.of(new Shape("strokes", path)));
    }

    Drawing drawing() {
        return drawing;
    }
}
