package vn.doithoai.report;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.access.Actor;
import vn.doithoai.figures.Report;
import vn.doithoai.figures.Scope;
import vn.doithoai.shared.ReadableCode;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// Reports published as entries of the log. A published report is never changed; a later one may
/// take its place, and both stay.
@Service
public class PublishedReports {
    private final ReportStore store;
    private final Counting counting;
    private final Naming naming;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    PublishedReports(
            ReportStore store,
            Counting counting,
            Naming naming,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            InstantSource clock) {
        this.store = store;
        this.counting = counting;
        this.naming = naming;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Counts at the newest checkpoint and publishes what was counted; the same form sent again
    /// publishes nothing.
    public Published publish(Asked asked, Actor by) {
        var at = clock.instant();
        var today = VietnamTime.day(at);
        var realm = by.realm();
        ReportRules.check(asked, by, today);
        var known = store.withId(realm, asked.id());
        if (known.isPresent()) {
            return known.get();
        }
        var superseded = superseded(realm, asked.supersedes());
        var scope = new Scope(asked.period().from(), asked.period().to(), by.path());
        var counted = counting.count(realm, scope, asked.rules(), today);
        var report =
                new Report(
                        naming.code(realm),
                        counted.tree().size(),
                        counted.tree().root(),
                        scope,
                        today,
                        counted.figures(),
                        superseded);
        var published = new Published(realm, report, at, null);
        transactions.executeWithoutResult(_ -> {
            if (store.add(asked.id(), published, counted.lists(), by)) {
                events.publishEvent(new ReportPublished(realm, report, at));
            }
        });
        return store.withId(realm, asked.id()).orElseThrow();
    }

    /// A report of this realm whose place nobody took yet.
    private @Nullable String superseded(Realm realm, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var earlier =
                ReadableCode.read(typed)
                        .flatMap(code -> store.withCode(realm, code))
                        .orElseThrow(() -> new Refused("report.unknown", "supersedes"));
        if (earlier.supersededBy() != null) {
            throw new Refused("report.superseded", "supersedes", earlier.supersededBy());
        }
        return earlier.report().code();
    }

    /// Newest first.
    public List<Published> of(Realm realm) {
        return store.of(realm);
    }

    public Optional<Published> withCode(String code) {
        return ReadableCode.read(code).flatMap(store::withCode);
    }

    /// The codes that fall in a part, one on each line: the very bytes the entry's digest is of.
    public Optional<String> list(Realm realm, String code, String rule, String part) {
        return store.list(realm, code, rule, part);
    }
}
