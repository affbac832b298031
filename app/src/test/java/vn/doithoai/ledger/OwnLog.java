package vn.doithoai.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.FreshDatabase;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.SignedCheckpoint;

/// A test that has the log of Bắc Kạn for itself, empty at the beginning, and a clock it moves.
@FreshDatabase
@ApplicationModuleTest
abstract class OwnLog {
    static final Realm BAC_KAN = Happened.BAC_KAN;

    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionOperations transactions;
    @Autowired EntryStore entries;
    @Autowired HeadStore heads;
    @Autowired Edges edges;
    @Autowired LogFolders folders;
    @Autowired LogKeys keys;
    @Autowired LogSite site;
    @Autowired Alarms alarms;
    @Autowired Publishing publishing;
    @Autowired Sequencer sequencer;
    @Autowired JdbcClient db;

    Instant now = Happened.NOON;
    final InstantSource clock = () -> now;
    int acts;

    @BeforeEach
    void anEmptyLog() throws IOException {
        db.sql("truncate ledger_entry, ledger_head, ledger_log, ledger_alarm_cleared, ledger_alarm")
                .update();
        delete(folders.path(BAC_KAN));
        edges.forget();
        acts = 0;
        now = Happened.NOON;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    void happen(int count) {
        transactions.executeWithoutResult(_ -> {
            for (int i = 0; i < count; i++) {
                events.publishEvent(new Happened("BK-" + acts++, 1));
            }
        });
    }

    Log log() {
        return heads.find(BAC_KAN).orElseThrow();
    }

    /// What readers are shown, signed by the log.
    SignedCheckpoint shown() {
        var shown = publishing.shown(log()).orElseThrow();
        shown.verify(log().origin(), keys.verifiers(log()));
        return shown;
    }

    Optional<Long> shownSize() {
        return heads.find(BAC_KAN)
                .flatMap(publishing::shown)
                .map(one -> one.checkpoint().head().size());
    }

    /// Every file of the log, by its path.
    TreeMap<String, List<Byte>> files() throws IOException {
        var found = new TreeMap<String, List<Byte>>();
        var root = folders.path(BAC_KAN);
        try (var all = Files.walk(root)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                var bytes = new Byte[(int) Files.size(path)];
                var read = Files.readAllBytes(path);
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = read[i];
                }
                found.put(root.relativize(path).toString(), List.of(bytes));
            }
        }
        return found;
    }
}
