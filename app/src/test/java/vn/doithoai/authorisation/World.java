package vn.doithoai.authorisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.doithoai.Cast;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.Actor;
import vn.doithoai.access.AdministrationDesk;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Realm;

/// A post of every role in every relation, and those who prepare what is asked for, so that nobody
/// who asks has had a hand in it. A test says `@Import({Cast.class, World.class})`.
public class World {
    private final Cast cast;
    private final Organisations organisations;
    private final Accounts accounts;
    private final AdministrationDesk desk;

    public World(
            Cast cast, Organisations organisations, Accounts accounts, AdministrationDesk desk) {
        this.cast = cast;
        this.organisations = organisations;
        this.accounts = accounts;
        this.desk = desk;
    }

    /// Once a database.
    void enter() {
        cast.enter();
        cast.enterNextDoor();
        for (var relation : Relation.values()) {
            if (relation != Relation.OWN) {
                organisations.add(
                        new Organisation(
                                relation.body(),
                                realm(relation),
                                OrganisationKind.DEPARTMENT,
                                "Phòng chuyên môn",
                                new UnitId(relation.unit),
                                LocalDate.of(1997, 1, 1),
                                null,
                                null));
            }
            for (var role : Role.values()) {
                open(Seat.name(role, relation), role, relation);
            }
        }
        for (var role : Role.values()) {
            open("prepares." + role.word(), role, Relation.OWN);
        }
    }

    private void open(String name, Role role, Relation relation) {
        accounts.open(
                Cast.wanted(realm(relation), name, role, relation.body(), relation.path),
                Cast.PASSWORD,
                null);
    }

    private static Realm realm(Relation relation) {
        return relation == Relation.REALM ? Cast.QUANG_NINH : Cast.BAC_KAN;
    }

    /// Somebody of Ba Bể who prepares things and asks for none.
    public Actor preparer(Role role) {
        return cast.acting("prepares." + role.word());
    }

    /// The village head who asks for what they brought themselves.
    public Actor villageHead() {
        return cast.acting(Seat.name(Role.VILLAGE_HEAD, Relation.OWN));
    }

    List<Seat> seats(Asking asking) {
        var seats = new ArrayList<Seat>();
        seats.add(asking.petitioner());
        seats.add(asking.nobody());
        for (var role : Role.values()) {
            for (var relation : Relation.values()) {
                seats.add(asking.signedIn(role, relation, token(role, relation)));
            }
        }
        return seats;
    }

    private String token(Role role, Relation relation) {
        var administrator =
                Seat.name(
                        Role.ADMINISTRATOR,
                        relation == Relation.REALM ? Relation.REALM : Relation.ABOVE);
        var account = cast.account(Seat.name(role, relation)).id().toString();
        return desk.issue(account, "máy", cast.acting(administrator));
    }
}
