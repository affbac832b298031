package vn.doithoai.shared.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/// Tells a failure of the program from a database that does not answer: that one is back in a
/// moment, and what was asked may be asked again.
final class DatabaseAway {
    /// After so many one may ask again.
    static final int SECONDS = 10;

    private DatabaseAway() {}

    /// No connection (class 08), or one that the server ended because it stops, starts or crashed
    /// (57P01 to 57P03).
    static boolean behind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException told && away(told.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean away(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.matches("57P0[123]"));
    }
}
