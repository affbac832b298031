package vn.doithoai.workplace;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Act;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.Routes;
import vn.doithoai.shared.Refused;

/// What an agency does to many of its matters at once.
@Service
public class AgencyDesk {
    private final ManyAtOnce many;
    private final Routes routes;
    private final Drafts drafts;

    AgencyDesk(ManyAtOnce many, Routes routes, Drafts drafts) {
        this.many = many;
        this.routes = routes;
        this.drafts = drafts;
    }

    /// Takes each of them on.
    public Outcome accept(List<Marked> rows, Actor by) {
        return many.each(
                rows,
                Set.of(Act.ACCEPT),
                (petition, row) -> routes.accept(petition, row.seen(), by),
                by);
    }

    /// Sends each of them on to the body that is competent.
    public Outcome giveBack(
            List<Marked> rows, @Nullable OrganisationId to, String reason, Actor by) {
        return many.each(
                rows,
                Set.of(Act.RETURN, Act.DISPUTE),
                (petition, row) -> routes.giveBack(petition, row.seen(), to, reason, by),
                by);
    }

    /// Drafts the same answer to each of them; a draft sent twice is one draft.
    public Outcome answer(List<Marked> rows, Answer answer, Actor by) {
        return many.each(
                rows,
                Set.of(),
                (petition, row) -> drafts.propose(petition, row.seen(), answer, by),
                by);
    }

    /// Lets the drafts that were read go out as answers.
    public Outcome approve(List<Marked> rows, Actor by) {
        return many.each(
                rows,
                Set.of(),
                (petition, row) -> drafts.approve(petition, row.seen(), read(row), by),
                by);
    }

    /// Sends the drafts that were read back with a remark.
    public Outcome sendBack(List<Marked> rows, String remark, Actor by) {
        return many.each(
                rows,
                Set.of(),
                (petition, row) -> drafts.sendBack(petition, read(row), remark, by),
                by);
    }

    private static UUID read(Marked row) {
        var draft = row.draft();
        if (draft == null) {
            throw new Refused("referral.draft_gone", null);
        }
        return draft;
    }
}
