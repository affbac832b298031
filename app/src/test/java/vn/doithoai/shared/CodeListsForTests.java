package vn.doithoai.shared;

import java.sql.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Puts the shipped code lists into the database all tests copy, by the program's own code.
public final class CodeListsForTests {
    private CodeListsForTests() {}

    public static void load(Connection connection) {
        var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        new CodeItemStore(db).addAbsent(ShippedLists.read());
    }
}
