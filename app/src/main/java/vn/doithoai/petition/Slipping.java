package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Where;

/// Counts what slipped past its day. Costs as much as there is of it, however many matters there
/// are.
@Service
@Transactional(readOnly = true)
public class Slipping {
    private final SlippingStore store;

    Slipping(SlippingStore store) {
        this.store = store;
    }

    /// Which matters are asked about: raised on occasions of these kinds in a period, by units on
    /// these paths or below.
    public record Asked(Realm realm, Period period, List<String> kinds, List<String> unitPaths) {
        Where where() {
            return new Where()
                    .and("r.realm = :realm", "realm", realm.code())
                    .and("r.sort_day >= :from", "from", period.from())
                    .and("r.last_day <= :to", "to", period.to())
                    .anyOf("r.kind", "kinds", kinds)
                    .below("r.unit_path", "unit", unitPaths);
        }
    }

    public List<Slipped> of(Asked asked, Grouping by, LocalDate today) {
        return store.of(asked.where(), by, today);
    }

    /// By body and day, for whoever answers for a part of the country.
    public List<OverdueDay> byHandler(Realm realm, String path, LocalDate today) {
        var where =
                new Where()
                        .and("r.realm = :realm", "realm", realm.code())
                        .below("r.unit_path", "unit", List.of(path));
        return store.byHandler(where, today);
    }
}
