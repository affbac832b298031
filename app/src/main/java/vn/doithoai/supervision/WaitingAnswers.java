package vn.doithoai.supervision;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Register;
import vn.doithoai.referral.Drafts;
import vn.doithoai.shared.Realm;

/// The drafts a leader may let go out, the first due on top: those among the matters of their part
/// of the country that are due first.
@Service
@Transactional(readOnly = true)
public class WaitingAnswers {
    private static final int READ = 500;
    private static final int SHOWN = 50;

    private final Register register;
    private final Drafts drafts;
    private final Organisations organisations;

    WaitingAnswers(Register register, Drafts drafts, Organisations organisations) {
        this.register = register;
        this.drafts = drafts;
        this.organisations = organisations;
    }

    public List<Unapproved> of(Actor leader) {
        var open = register.dueWithin(leader, READ);
        var ids = open.stream().map(one -> one.standing().id()).toList();
        var drafted = new HashSet<>(drafts.waitingAmong(leader.realm(), ids));
        return open.stream()
                .filter(one -> drafted.contains(one.standing().id()))
                .limit(SHOWN)
                .map(this::waiting)
                .toList();
    }

    private Unapproved waiting(Petition one) {
        var standing = one.standing();
        return new Unapproved(standing.code(), body(standing.realm(), one.handler()), one.due());
    }

    private String body(Realm realm, @Nullable OrganisationId handler) {
        return handler == null
                ? ""
                : organisations.withId(realm, handler).map(Organisation::name).orElse("");
    }
}
