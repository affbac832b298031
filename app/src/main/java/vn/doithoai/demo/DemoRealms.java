package vn.doithoai.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.Actor;
import vn.doithoai.access.NewAccount;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Realm;

/// The realms of the demonstration and the posts that may sign in to them.
@Component
class DemoRealms {
    static final Realm BAC_KAN = new Realm("06");

    private static final List<RealmEntry> ENTRIES =
            List.of(
                    entry("06", "BK", "Tỉnh Bắc Kạn"),
                    entry("22", "QN", "Tỉnh Quảng Ninh"),
                    entry("02", "HG", "Tỉnh Hà Giang"));

    private final Realms realms;
    private final Accounts accounts;
    private final Units units;
    private final DemoBodies bodies;
    private final PublishedTable published;
    private final DemoPasswords passwords;

    DemoRealms(
            Realms realms,
            Accounts accounts,
            Units units,
            DemoBodies bodies,
            PublishedTable published,
            DemoPasswords passwords) {
        this.realms = realms;
        this.accounts = accounts;
        this.units = units;
        this.bodies = bodies;
        this.published = published;
        this.passwords = passwords;
    }

    private static RealmEntry entry(String code, String prefix, String name) {
        return new RealmEntry(new Realm(code), prefix, new UnitId(code), name, true);
    }

    /// Makes realms where they are missing.
    void found() {
        for (var entry : ENTRIES) {
            if (realms.withCode(entry.realm().code()).isEmpty()) {
                realms.add(entry);
            }
        }
    }

    /// Makes accounts where they are missing; gives the posts that record in each realm. Realms
    /// stand already: bodies are entered beside this.
    Map<Realm, Crew> prepared() {
        bodies.forget();
        var actors = DemoPost.ALL.stream().map(this::opened).toList();
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
                first(realm, Role.EDITOR, actors),
                some(realm, Role.FRONT, actors).orElse(null),
                some(realm, Role.AGENCY, actors).orElse(null));
    }

    private static Actor first(Realm realm, Role role, List<Actor> actors) {
        return some(realm, role, actors).orElseThrow();
    }

    private static Optional<Actor> some(Realm realm, Role role, List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.realm().equals(realm) && actor.is(role))
                .findFirst();
    }

    private Actor opened(DemoPost post) {
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
                passwords.of(post.signInName()),
                null);
    }

    /// Once what a load says of itself is there.
    void begin() {
        passwords.begin();
    }

    /// The names and passwords as the program prints them.
    List<String> signIns() {
        return passwords.signIns();
    }

    Unit unit(String code) {
        return units.withId(new UnitId(code)).orElseThrow();
    }

    /// Of Bắc Kạn as they were in the five years: the province, its districts and communes.
    List<Unit> ofBacKan() {
        return Stream.of(UnitLevel.values())
                .flatMap(level -> units.ofLevelOn(level, DialogueDays.TO).stream())
                .filter(unit -> (unit.path() + "/").startsWith(BAC_KAN + "/"))
                .toList();
    }
}
