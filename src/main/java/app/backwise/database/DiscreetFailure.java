package app.backwise.database;

import java.sql.BatchUpdateException;
import java.sql.SQLClientInfoException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

/** A failure of the database, of the same kind and with the same codes, but without the words, which repeat values. */
final class DiscreetFailure {

    private static final List<Kind> KINDS = List.of(
            new Kind(SQLIntegrityConstraintViolationException.class, SQLIntegrityConstraintViolationException::new),
            new Kind(SQLTimeoutException.class, SQLTimeoutException::new),
            new Kind(SQLTransactionRollbackException.class, SQLTransactionRollbackException::new),
            new Kind(SQLTransientConnectionException.class, SQLTransientConnectionException::new),
            new Kind(SQLNonTransientConnectionException.class, SQLNonTransientConnectionException::new),
            new Kind(SQLRecoverableException.class, SQLRecoverableException::new),
            new Kind(SQLFeatureNotSupportedException.class, SQLFeatureNotSupportedException::new),
            new Kind(SQLSyntaxErrorException.class, SQLSyntaxErrorException::new),
            new Kind(SQLDataException.class, SQLDataException::new),
            new Kind(SQLException.class, SQLException::new));

    private DiscreetFailure() {}

    /** A kind of failure that others tell apart, and how one is made. */
    private record Kind(Class<? extends SQLException> type, Maker maker) {}

    @FunctionalInterface
    private interface Maker {
        SQLException make(String words, String state, int code);
    }

    static SQLException of(SQLException told) {
        if (told instanceof SQLClientInfoException) {
            return told;
        }
        SQLException discreet = like(told, "SQLState %s, code %d (%s)".formatted(told.getSQLState(),
                told.getErrorCode(), told.getClass().getSimpleName()));
        discreet.setStackTrace(told.getStackTrace());
        return discreet;
    }

    private static SQLException like(SQLException told, String words) {
        if (told instanceof BatchUpdateException batch) {
            return new BatchUpdateException(words, told.getSQLState(), told.getErrorCode(), batch.getUpdateCounts());
        }
        return KINDS.stream().filter(kind -> kind.type().isInstance(told)).findFirst().orElseThrow()
                .maker().make(words, told.getSQLState(), told.getErrorCode());
    }
}
