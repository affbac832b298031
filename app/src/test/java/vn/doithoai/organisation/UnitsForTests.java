package vn.doithoai.organisation;

import java.sql.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/// Puts the country's units into the database all tests copy, by the program's own code.
public final class UnitsForTests {
    private UnitsForTests() {}

    public static void load(Connection connection) {
        var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        new UnitLoading(db, TransactionOperations.withoutTransaction());
    }
}
