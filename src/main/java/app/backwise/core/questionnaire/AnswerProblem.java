package app.backwise.core.questionnaire;

import app.backwise.core.id.Identified;

/** Why a list of option ids is not an answer to a question. */
public enum AnswerProblem implements Identified {
    /** Nothing was chosen. Nothing ticked is not an answer; "none of these" is. */
    EMPTY,
    /** An option that the question does not have. */
    UNKNOWN_OPTION,
    /** More than one option where one belongs. */
    SEVERAL,
    /** "None of these" together with something else. */
    NONE_WITH_OTHERS;
}
