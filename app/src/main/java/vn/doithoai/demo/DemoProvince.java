package vn.doithoai.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.FirstLoad;
import vn.doithoai.shared.Progress;
import vn.doithoai.shared.Realm;

/// Loads the demonstration once: Bắc Kạn's five years and the meetings of the source articles. A
/// load that was cut short goes on with the parts that are missing; a part is recorded whole.
@Service
public class DemoProvince implements FirstLoad {
    static final int MEETINGS = 2_203 + 3;
    private static final int AT_ONCE = 25;

    /// So many meetings after which the tables are no longer what the database takes them for.
    private static final List<Integer> WEIGHED_AT = List.of(75, 300, 1_200, MEETINGS);

    private final DemoRealms demoRealms;
    private final Realms realms;
    private final Retold retold;
    private final LoadStore loads;
    private final FirstReport report;
    private final TransactionOperations transactions;

    DemoProvince(
            DemoRealms demoRealms,
            Realms realms,
            Retold retold,
            LoadStore loads,
            FirstReport report,
            TransactionOperations transactions) {
        this.demoRealms = demoRealms;
        this.realms = realms;
        this.retold = retold;
        this.loads = loads;
        this.report = report;
        this.transactions = transactions;
    }

    /// An installation with a province of its own is left alone.
    @Override
    public boolean needed() {
        var loaded = loads.loaded(DemoRealms.BAC_KAN);
        return loaded.map(done -> done < MEETINGS).orElseGet(() -> realms.main().isEmpty());
    }

    @Override
    public void run(Progress progress) {
        transactions.executeWithoutResult(_ -> begin());
        var crews = Objects.requireNonNull(transactions.execute(_ -> demoRealms.prepared()));
        var years = new FiveYears(demoRealms.ofBacKan());
        var others = new ArticleMeetings(demoRealms::unit).others();
        int from = loads.loaded(DemoRealms.BAC_KAN).orElse(0);
        var there = loads.parts(DemoRealms.BAC_KAN);
        var missing =
                IntStream.iterate(from, first -> first < MEETINGS, first -> first + AT_ONCE)
                        .filter(first -> !there.contains(first))
                        .iterator();
        int[] done = {Math.min(MEETINGS, from + AT_ONCE * there.size())};
        progress.reached(done[0], MEETINGS);
        new SideBySide()
                .run(
                        missing,
                        first -> recorded(batch(years, others, first), first, crews),
                        size -> {
                            weigh(done[0], done[0] + size);
                            done[0] += size;
                            progress.reached(done[0], MEETINGS);
                        });
        report.publish(Objects.requireNonNull(crews.get(DemoRealms.BAC_KAN)).office());
        loads.came(DemoRealms.BAC_KAN, MEETINGS);
    }

    private int recorded(List<DemoMeeting> batch, int first, Map<Realm, Crew> crews) {
        transactions.executeWithoutResult(_ -> record(batch, first, crews));
        return batch.size();
    }

    private void weigh(int from, int done) {
        if (WEIGHED_AT.stream().anyMatch(at -> from < at && at <= done)) {
            loads.weigh();
        }
    }

    private void begin() {
        demoRealms.found();
        if (loads.loaded(DemoRealms.BAC_KAN).isEmpty()) {
            loads.came(DemoRealms.BAC_KAN, 0);
            demoRealms.begin();
        }
    }

    private static List<DemoMeeting> batch(FiveYears years, List<DemoMeeting> others, int from) {
        var rest =
                from < years.size()
                        ? Stream.concat(years.meetings(from), others.stream())
                        : others.stream().skip(from - years.size());
        return rest.limit(AT_ONCE).toList();
    }

    private void record(List<DemoMeeting> batch, int first, Map<Realm, Crew> crews) {
        for (var meeting : batch) {
            var realm = new Realm(meeting.unit().path().substring(0, 2));
            retold.record(meeting, Objects.requireNonNull(crews.get(realm)));
        }
        loads.add(DemoRealms.BAC_KAN, first);
    }

    @Override
    public List<String> signIns() {
        return demoRealms.signIns();
    }
}
