package vn.doithoai.supervision;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Register;
import vn.doithoai.referral.Deadlines;
import vn.doithoai.referral.Extensions;

/// The requests for more time that wait for a leader's word, the first due at the top.
@Component
class WantingTime {
    private final Extensions extensions;
    private final Deadlines deadlines;
    private final Register register;
    private final Organisations organisations;

    WantingTime(
            Extensions extensions,
            Deadlines deadlines,
            Register register,
            Organisations organisations) {
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.register = register;
        this.organisations = organisations;
    }

    List<Wanting> of(Actor leader) {
        var realm = leader.realm();
        return register.withIds(realm, extensions.undecided(realm)).stream()
                .filter(matter -> leader.reaches(matter.standing().occasion().path()))
                .filter(Petition::waits)
                .flatMap(matter -> wanting(matter).stream())
                .sorted((one, other) -> one.due().compareTo(other.due()))
                .toList();
    }

    private List<Wanting> wanting(Petition matter) {
        var realm = matter.standing().realm();
        var body = matter.handler();
        var name =
                body == null
                        ? ""
                        : organisations.withId(realm, body).map(Organisation::name).orElse("");
        return deadlines.of(realm, matter.standing().id()).stream()
                .flatMap(deadline ->
                        deadline
                                .pending()
                                .map(asked -> new Wanting(matter, name, asked, deadline.due()))
                                .stream())
                .toList();
    }
}
