package app.backwise.journal.log;

import app.backwise.core.id.Identified;

/** What was changed, and can be taken back. */
public enum ChangeKind implements Identified {
    ENTRY_EDITED, ENTRY_DELETED, DAY_EDITED, CHECK_EDITED
}
