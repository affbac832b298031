package vn.doithoai.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
import vn.doithoai.shared.Slips;
import vn.doithoai.shared.Uuid7;

/// Makes an empty installation a province's own: its realm, the body that runs it and the first
/// administrator, together or not at all, and once only.
@Service
public class SetUp {
    private static final long LOCK = 0x646f_6974_686f_6169L;

    private final Realms realms;
    private final Units units;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Uuid7 ids;
    private final JdbcClient db;
    private volatile boolean done;

    SetUp(
            Realms realms,
            Units units,
            Organisations organisations,
            Accounts accounts,
            Uuid7 ids,
            JdbcClient db) {
        this.realms = realms;
        this.units = units;
        this.organisations = organisations;
        this.accounts = accounts;
        this.ids = ids;
        this.db = db;
    }

    /// Whether the installation still waits for its province.
    public boolean wanted() {
        if (!done) {
            done = realms.main().isPresent();
        }
        return !done;
    }

    /// The provinces to choose from: a new installation keeps records from today on.
    public List<Unit> provinces(LocalDate today) {
        return units.ofLevelOn(UnitLevel.PROVINCE, today);
    }

    @Transactional
    public void with(FirstSetUp wish, LocalDate today) {
        // Two first visitors at once: the second waits here, then finds it done.
        db.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(_ -> {});
        if (realms.main().isPresent()) {
            throw new Refused("access.already_set_up", null);
        }
        check(wish, today);
        var province = province(wish.province(), today);
        var realm = new Realm(province.code());
        realms.add(
                new RealmEntry(
                        realm, prefix(wish.prefix()), province.id(), province.fullName(), false));
        var body = body(wish, realm, province);
        organisations.add(body);
        accounts.open(
                new NewAccount(
                        realm,
                        wish.signInName(),
                        wish.name(),
                        wish.post(),
                        Role.ADMINISTRATOR,
                        body.id(),
                        province.path()),
                wish.password(),
                null);
    }

    private void check(FirstSetUp wish, LocalDate today) {
        var name = SignInName.typed(wish.signInName());
        Slips.refuse(
                () -> province(wish.province(), today),
                () -> prefix(wish.prefix()),
                () -> Typed.required(wish.body(), "body"),
                () -> Typed.required(wish.name(), "name"),
                () -> Typed.required(wish.post(), "post"),
                name::checked,
                () -> Passwords.checked(wish.password(), name),
                () -> Typed.twice(wish.password(), wish.passwordAgain()));
    }

    private Unit province(String code, LocalDate today) {
        return units.withCodeOn(code, today)
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .orElseThrow(() -> new Refused("access.province_unknown", "province"));
    }

    private Organisation body(FirstSetUp wish, Realm realm, Unit province) {
        return new Organisation(
                new OrganisationId(ids.next()),
                realm,
                OrganisationKind.DEPARTMENT,
                Typed.required(wish.body(), "body"),
                province.id(),
                province.from(),
                null,
                null);
    }

    private static String prefix(String typed) {
        var prefix = typed.strip().toUpperCase(Locale.ROOT);
        if (!prefix.matches("[A-Z]{2}")) {
            throw new Refused("access.prefix_unfit", "prefix");
        }
        return prefix;
    }
}
