package app.backwise.database;

import app.backwise.WebTest;

@WebTest
class H2FailedStatementTests extends FailedStatementContract {

    @Override
    String session() {
        return "select session_id()";
    }

    @Override
    String end() {
        return "select abort_session(?)";
    }

    @Override
    String endAll() {
        return "select abort_session(session_id) from information_schema.sessions where session_id <> session_id()";
    }
}
