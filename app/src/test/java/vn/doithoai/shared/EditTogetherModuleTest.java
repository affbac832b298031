package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestClock;

/// A word edited as part of something larger holds when that is done, and not when it is taken
/// back.
@ApplicationModuleTest
@FreshDatabase
class EditTogetherModuleTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final Author ADA = new Author(new UUID(0, 1), new UUID(1, 1));

    @Autowired CodeItemStore store;
    @Autowired JdbcClient db;
    @Autowired TransactionOperations transaction;

    private CodeLists lists;

    @BeforeEach
    void asTheyCame() {
        db.sql("delete from shared_code_edit").update();
        lists = new CodeLists(store, new TestClock());
    }

    private String word() {
        return lists.in(BAC_KAN).word("petition.topic", "NS", "vi");
    }

    private void rename() {
        lists.rename(BAC_KAN, "petition.topic", "NS", "Nước", "Water", ADA);
    }

    private String readBy(ExecutorService other) {
        try {
            return other.submit(this::word).get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void anEditTakenBackIsForgotten() {
        var came = word();
        transaction.executeWithoutResult(status -> {
            rename();
            assertThat(word()).isEqualTo("Nước");
            status.setRollbackOnly();
        });
        assertThat(word()).isEqualTo(came);
    }

    @Test
    void anEditHoldsForOthersOnceItIsDone() {
        var came = word();
        try (var other = Executors.newSingleThreadExecutor()) {
            var meanwhile =
                    transaction.execute(_ -> {
                        rename();
                        return readBy(other);
                    });
            assertThat(meanwhile).isEqualTo(came);
            assertThat(readBy(other)).isEqualTo("Nước");
        }
    }
}
