package vn.doithoai.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Uuid7;

/// The first rows of a realm: the realm itself and the body that runs it.
@Component
class Founding {
    private final Realms realms;
    private final Units units;
    private final Organisations organisations;
    private final Uuid7 ids;

    Founding(Realms realms, Units units, Organisations organisations, Uuid7 ids) {
        this.realms = realms;
        this.units = units;
        this.organisations = organisations;
        this.ids = ids;
    }

    List<Unit> provinces(LocalDate today) {
        return units.ofLevelOn(UnitLevel.PROVINCE, today);
    }

    /// Answers the body.
    Organisation of(FirstSetUp wish, LocalDate today) {
        var province = province(wish, today);
        var realm = new Realm(province.code());
        realms.add(new RealmEntry(realm, prefix(wish), province.id(), province.fullName(), false));
        var body =
                new Organisation(
                        new OrganisationId(ids.next()),
                        realm,
                        OrganisationKind.DEPARTMENT,
                        Typed.required(wish.body(), "body"),
                        province.id(),
                        province.from(),
                        null,
                        null);
        organisations.add(body);
        return body;
    }

    Unit province(FirstSetUp wish, LocalDate today) {
        return units.withCodeOn(wish.province(), today)
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .orElseThrow(() -> new Refused("access.province_unknown", "province"));
    }

    static String prefix(FirstSetUp wish) {
        var prefix = wish.prefix().strip().toUpperCase(Locale.ROOT);
        if (!prefix.matches("[A-Z]{2}")) {
            throw new Refused("access.prefix_unfit", "prefix");
        }
        return prefix;
    }
}
