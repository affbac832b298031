package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseAwayTest {
    /// Connections that break, and a server that stops, crashed or is starting; nothing a statement
    /// did wrong, and not a statement somebody cancelled.
    @ParameterizedTest
    @CsvSource({
        "08001, true",
        "08006, true",
        "57P01, true",
        "57P02, true",
        "57P03, true",
        "57014, false",
        "23505, false",
        "40001, false",
        "42P01, false"
    })
    void theStateTells(String state, boolean away) {
        var told = new SQLException("said", state);
        assertThat(DatabaseAway.behind(new IllegalStateException("x", told))).isEqualTo(away);
    }

    @Test
    void soDoesAPoolThatHasNone() {
        var none = new SQLTransientConnectionException("not available");
        assertThat(
                        DatabaseAway.behind(
                                new CannotCreateTransactionException(
                                        "x", new CannotGetJdbcConnectionException("y", none))))
                .isTrue();
        assertThat(DatabaseAway.behind(new IllegalStateException("ours"))).isFalse();
        assertThat(DatabaseAway.behind(null)).isFalse();
    }
}
