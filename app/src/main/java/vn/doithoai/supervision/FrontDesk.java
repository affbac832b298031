package vn.doithoai.supervision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.Realm;

/// Puts the agencies' word and the Front's side by side.
@Service
@Transactional(readOnly = true)
public class FrontDesk {
    private final Findings findings;
    private final Register register;
    private final Organisations organisations;

    FrontDesk(Findings findings, Register register, Organisations organisations) {
        this.findings = findings;
        this.register = register;
        this.organisations = organisations;
    }

    /// These matters of one realm, in their order.
    public List<Watched> watched(Realm realm, List<Petition> matters) {
        var ids = matters.stream().map(one -> one.standing().id()).toList();
        return rows(realm, matters, findings.latest(realm, ids));
    }

    /// What was found, the newest first.
    public FoundPage found(FindingQuery query, @Nullable Cursor from, int size) {
        var page = findings.page(query, from, size);
        var found =
                page.rows().stream()
                        .collect(Collectors.toMap(Finding::petition, Function.identity()));
        var matters =
                register.withIds(query.realm(), List.copyOf(found.keySet())).stream()
                        .collect(Collectors.toMap(m -> m.standing().id(), Function.identity()));
        var ordered =
                page.rows().stream().flatMap(f -> Stream.ofNullable(matters.get(f.petition())));
        return new FoundPage(
                rows(query.realm(), ordered.toList(), found), page.previous(), page.next());
    }

    private List<Watched> rows(
            Realm realm, List<Petition> matters, Map<PetitionId, Finding> found) {
        var names = new HashMap<OrganisationId, String>();
        return matters.stream()
                .map(matter -> {
                    var body = matter.handler();
                    var name =
                            body == null
                                    ? null
                                    : names.computeIfAbsent(body, id -> name(realm, id));
                    return new Watched(matter, name, found.get(matter.standing().id()));
                })
                .toList();
    }

    private String name(Realm realm, OrganisationId id) {
        return organisations.withId(realm, id).map(Organisation::name).orElse("");
    }
}
