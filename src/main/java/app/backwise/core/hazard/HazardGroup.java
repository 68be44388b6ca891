package app.backwise.core.hazard;

import app.backwise.core.id.Identified;

/** What a hazard comes from. */
public enum HazardGroup implements Identified {
    /** A serious illness that is not seen. */
    SIGNS,
    /** What the result says. */
    ADVICE,
    /** What the plan lets somebody do. */
    PLAN,
    /** What is written down, and what is read from it. */
    JOURNAL,
    /** The site itself, and who can use it. */
    SITE
}
