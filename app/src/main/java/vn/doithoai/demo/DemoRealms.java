package vn.doithoai.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.Actor;
import vn.doithoai.access.NewAccount;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Realm;

/// The realms of the demonstration and the posts that may sign in to them.
@Component
class DemoRealms {
    static final Realm BAC_KAN = new Realm("06");

    /// Known to everybody who starts the demonstration, which holds nothing real.
    static final String PASSWORD = "xem thu doi thoai";

    private static final List<RealmEntry> ENTRIES =
            List.of(
                    entry("06", "BK", "Tỉnh Bắc Kạn"),
                    entry("22", "QN", "Tỉnh Quảng Ninh"),
                    entry("02", "HG", "Tỉnh Hà Giang"));
    private static final List<Post> POSTS =
            Lines.of("posts").in("tài khoản").stream().map(Post::of).toList();

    private final Realms realms;
    private final Accounts accounts;
    private final Units units;
    private final DemoBodies bodies;
    private final PublishedTable published;

    DemoRealms(
            Realms realms,
            Accounts accounts,
            Units units,
            DemoBodies bodies,
            PublishedTable published) {
        this.realms = realms;
        this.accounts = accounts;
        this.units = units;
        this.bodies = bodies;
        this.published = published;
    }

    private record Post(
            String signInName, String name, String title, Role role, String body, String unit) {
        static Post of(String line) {
            var parts = Invitation.parts(line);
            return new Post(
                    parts.get(0),
                    parts.get(1),
                    parts.get(2),
                    Role.valueOf(parts.get(3)),
                    parts.get(4),
                    parts.get(5));
        }

        OrganisationKind kind() {
            if (body.startsWith("Ủy ban MTTQ")) {
                return OrganisationKind.FRONT;
            }
            return body.startsWith("UBND")
                    ? OrganisationKind.PEOPLES_COMMITTEE
                    : OrganisationKind.DEPARTMENT;
        }
    }

    private static RealmEntry entry(String code, String prefix, String name) {
        return new RealmEntry(new Realm(code), prefix, new UnitId(code), name, true);
    }

    /// Makes realms and accounts where they are missing; gives the posts that record in each realm.
    Map<Realm, Crew> prepared() {
        for (var entry : ENTRIES) {
            if (realms.withCode(entry.realm().code()).isEmpty()) {
                realms.add(entry);
            }
        }
        var actors = POSTS.stream().map(this::opened).toList();
        var crews = new LinkedHashMap<Realm, Crew>();
        for (var entry : ENTRIES) {
            crews.put(entry.realm(), crew(entry.realm(), actors));
        }
        published.keep(Objects.requireNonNull(crews.get(BAC_KAN)).office());
        return crews;
    }

    private static Crew crew(Realm realm, List<Actor> actors) {
        return new Crew(
                first(realm, Role.OFFICE, actors),
                first(realm, Role.LEADER, actors),
                first(realm, Role.EDITOR, actors));
    }

    private static Actor first(Realm realm, Role role, List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.realm().equals(realm) && actor.is(role))
                .findFirst()
                .orElseThrow();
    }

    private Actor opened(Post post) {
        var known = accounts.acting(post.signInName());
        if (known.isPresent()) {
            return known.get();
        }
        var unit = unit(post.unit());
        var realm = new Realm(Objects.requireNonNull(unit.path().split("/")[0]));
        var body = bodies.of(realm, unit, post.kind(), post.body());
        return accounts.open(
                new NewAccount(
                        realm,
                        post.signInName(),
                        post.name(),
                        post.title(),
                        post.role(),
                        body,
                        unit.path()),
                PASSWORD,
                null);
    }

    Unit unit(String code) {
        return units.withId(new UnitId(code)).orElseThrow();
    }

    static List<String> signIns() {
        return POSTS.stream()
                .map(post -> "%s · %s · %s".formatted(post.signInName(), PASSWORD, post.title()))
                .toList();
    }
}
