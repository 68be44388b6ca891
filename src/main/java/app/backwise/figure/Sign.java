package app.backwise.figure;

import static app.backwise.figure.Bone.FOOT;
import static app.backwise.figure.Bone.HAND;
import static app.backwise.figure.Bone.HEAD;
import static app.backwise.figure.Bone.PELVIS;
import static app.backwise.figure.Bone.SHANK;
import static app.backwise.figure.Bone.THORAX;
import static app.backwise.figure.Bone.UPPER_ARM;

import java.util.List;

/** A pose as a small sign of a few strokes, light enough for a list of many. */
final class Sign {

    private Sign() {}

    static Drawing of(Scene scene) {
        Frame frame = new Frame();
        Body body = Body.of(scene.pose());
        Ink ink = new Ink(scene.view(), frame);
        for (boolean near : new boolean[] {false, true}) {
            ink.strokes(body.limb(UPPER_ARM, near).from(), body.limb(UPPER_ARM, near).to(),
                    body.limb(HAND, near).to());
            ink.strokes(body.middle(PELVIS).from(), body.limb(SHANK, near).from(), body.limb(SHANK, near).to(),
                    body.limb(FOOT, near).to());
        }
        ink.strokes(body.middle(PELVIS).from(), body.middle(THORAX).from(), body.middle(THORAX).to());
        Shape head = new Ink(scene.view(), frame).spot(body.middle(HEAD).to(), 11).as("spot");
        return new Drawing(frame.box(200, 184), List.of(ink.as("strokes"), head));
    }
}
