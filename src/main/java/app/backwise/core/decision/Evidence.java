package app.backwise.core.decision;

import java.util.Locale;

/**
 * The entries of the evidence catalogue that rules point to. Each has a sentence in the message bundle {@code rules}
 * that names its sources and says how strong they are.
 */
public enum Evidence {
    // Cauda equina
    CE1, CE2, CE3, CE4, CE5, CE6,
    // Nerve deficit
    NE1, NE2, NE3, LS1,
    // Fracture
    FR1, FR2, FR3, FR4, FR5,
    // Malignancy
    MA1, MA2, MA3, MA5, MA6,
    // Infection
    IN1, IN2, IN3, IN4, IN5,
    // Vessels, lungs, gut
    VA1, VA2, VA3, VA4, VA5, VA6, PE1, GI1,
    // Kidneys and muscle, skin, womb
    KI1, KI2, KI3, ZO1, GY1, GY2,
    // Pregnancy, blood thinners, inflammatory back pain, scope
    PR1, PR2, AC1, AX1, SC1,
    // Not sure, self-care, worried
    NS1, SF1, WO1,
    // What the categories come from
    AR1, DE1, PF1, LI1, MI1, MS1;

    /** Stable id as printed, for example {@code CE1}. */
    public String id() {
        return name();
    }

    /** The id as it stands in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
