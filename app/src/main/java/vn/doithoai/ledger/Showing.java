package vn.doithoai.ledger;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.Grown;
import vn.doithoai.tlog.SignedCheckpoint;

/// Brings the newest head of a log before its readers: files, signature, cosignatures, and last the
/// checkpoint. The witnesses are asked between two transactions and hold nobody up but readers.
@Component
class Showing {
    private final HeadStore heads;
    private final Edges edges;
    private final Publishing publishing;
    private final LogWitnesses witnesses;
    private final TransactionOperations transactions;

    Showing(
            HeadStore heads,
            Edges edges,
            Publishing publishing,
            LogWitnesses witnesses,
            TransactionOperations transactions) {
        this.heads = heads;
        this.edges = edges;
        this.publishing = publishing;
        this.witnesses = witnesses;
        this.transactions = transactions;
    }

    /// A checkpoint whose files are there and that is shown to nobody yet.
    private record Step(Log log, Grown grown, SignedCheckpoint signed) {}

    /// Nothing more is shown of a log whose books contradict themselves.
    void stop(Realm realm, HistoryDiffers differs) {
        publishing.stop(realm, differs);
    }

    Log log(Realm realm) {
        return publishing.log(realm);
    }

    /// Publishes the newest head stored, if it is not.
    void show(Realm realm) {
        var step = transactions.execute(_ -> written(realm));
        step.flatMap(it -> witnesses.cosigned(it.log(), it.signed()))
                .ifPresent(signed ->
                        transactions.executeWithoutResult(_ -> put(step.orElseThrow(), signed)));
    }

    private Optional<Step> written(Realm realm) {
        heads.lock(realm);
        var log = publishing.log(realm);
        var newest = heads.newest(realm);
        if (newest.size() <= log.published() || !publishing.agrees(log)) {
            return Optional.empty();
        }
        var grown = edges.from(realm, heads.of(realm, log.published()), newest);
        return Optional.of(new Step(log, grown, publishing.written(log, grown)));
    }

    /// Another node may have shown more while the witnesses were asked.
    private void put(Step step, SignedCheckpoint signed) {
        var realm = step.log().realm();
        long size = signed.checkpoint().head().size();
        heads.lock(realm);
        if (size > publishing.log(realm).published()) {
            publishing.put(step.log(), signed);
            publishing.dropPartials(step.log(), step.grown());
            heads.published(realm, size);
        }
    }

    /// Asks again those who did not cosign what is shown.
    void askAgain() {
        heads.all().stream().filter(witnesses::exist).forEach(this::askAgain);
    }

    private void askAgain(Log log) {
        publishing
                .shown(log)
                .ifPresent(shown ->
                        witnesses
                                .cosigned(log, shown)
                                .filter(more -> !more.equals(shown))
                                .ifPresent(more -> replace(log, shown, more)));
    }

    private void replace(Log log, SignedCheckpoint shown, SignedCheckpoint more) {
        transactions.executeWithoutResult(_ -> {
            heads.lock(log.realm());
            if (publishing.shown(log).filter(shown::equals).isPresent()) {
                publishing.put(log, more);
            }
        });
    }
}
