package app.backwise.assessment;

/** The assessment in the address is not in this visitor's session (any more). */
class DraftGoneException extends RuntimeException {}
