package vn.doithoai.workplace;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Act;
import vn.doithoai.referral.Routes;

/// What an agency does to many of its matters at once.
@Service
public class AgencyDesk {
    private final ManyAtOnce many;
    private final Routes routes;

    AgencyDesk(ManyAtOnce many, Routes routes) {
        this.many = many;
        this.routes = routes;
    }

    /// Takes each of them on.
    public Outcome accept(List<Marked> rows, Actor by) {
        return many.each(
                rows,
                Set.of(Act.ACCEPT),
                (petition, row) -> routes.accept(petition, row.seen(), by),
                by);
    }
}
