package vn.doithoai.access;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.VietnamTime;

/// The bodies of an administrator's part of the unit tree: those whose posts get accounts, and new
/// ones.
@Service
public class Bodies {
    private final Organisations organisations;
    private final Units units;
    private final Uuid7 ids;
    private final InstantSource clock;

    Bodies(Organisations organisations, Units units, Uuid7 ids, InstantSource clock) {
        this.organisations = organisations;
        this.units = units;
        this.ids = ids;
        this.clock = clock;
    }

    /// The bodies of today whose unit the administrator reaches.
    public List<BodyChoice> choices(Actor by) {
        var today = VietnamTime.day(clock.instant());
        return organisations.within(by.realm(), by.path(), today).stream()
                .flatMap(body -> placed(body).stream())
                .toList();
    }

    /// The administrator's unit and all below it, each province and district before its own.
    public List<Unit> unitsOf(Actor by) {
        var found = new ArrayList<Unit>();
        var last = by.path().substring(by.path().lastIndexOf('/') + 1);
        units.withId(new UnitId(last)).ifPresent(unit -> collect(unit, found));
        return found;
    }

    public void enter(OrganisationForm form, Actor by) {
        var unit =
                unitsOf(by).stream()
                        .filter(known -> known.id().value().equals(form.unit()))
                        .findFirst()
                        .orElseThrow(() -> new Refused("access.not_chosen", "unit"));
        var body =
                new Organisation(
                        new OrganisationId(ids.next()),
                        by.realm(),
                        kind(form.kind()),
                        Typed.required(form.name(), "name"),
                        unit.id(),
                        LocalDate.MIN,
                        null,
                        null);
        try {
            organisations.add(body);
        } catch (DataIntegrityViolationException _) {
            throw new Refused("access.body_exists", "name", body.name(), unit.fullName());
        }
    }

    /// One of the choices: a body that is not offered is not there.
    Optional<BodyChoice> choice(OrganisationId id, Actor by) {
        return choices(by).stream().filter(choice -> choice.body().id().equals(id)).findFirst();
    }

    private Optional<BodyChoice> placed(Organisation body) {
        return units.withId(body.unit()).map(unit -> new BodyChoice(body, unit));
    }

    private void collect(Unit unit, List<Unit> found) {
        found.add(unit);
        units.childrenOf(unit.id()).forEach(child -> collect(child, found));
    }

    private static OrganisationKind kind(String word) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("access.not_chosen", "kind"));
    }
}
