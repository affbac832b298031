package vn.doithoai.publication;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterFilter;
import vn.doithoai.petition.RegisterFilters;
import vn.doithoai.petition.RegisterQuery;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;

/// The register of matters as the public reads it.
@Component
public class Matters {
    private static final int PAGE = 20;

    private final Register register;
    private final RegisterFilters filters;
    private final Grounds grounds;
    private final InstantSource clock;

    Matters(Register register, RegisterFilters filters, Grounds grounds, InstantSource clock) {
        this.register = register;
        this.filters = filters;
        this.grounds = grounds;
        this.clock = clock;
    }

    public FoundMatters find(RegisterFilter asked) {
        var query = filters.query(asked);
        var page = register.find(query, filters.from(asked), PAGE);
        return new FoundMatters(
                rows(page.rows()),
                page.previous(),
                page.next(),
                page.wordsApart(),
                register.count(query));
    }

    /// The newest matters that have an answer.
    List<MatterRow> answered(Realm realm, int some) {
        var query = RegisterQuery.all(realm).inStages(List.of(Stage.ANSWERED.word()));
        return rows(register.find(query, null, some).rows());
    }

    List<MatterRow> rows(List<Petition> petitions) {
        var today = VietnamTime.day(clock.instant());
        return petitions.stream()
                .map(petition -> new MatterRow(petition, grounds.place(petition.place()), today))
                .toList();
    }
}
