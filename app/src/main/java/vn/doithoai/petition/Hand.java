package vn.doithoai.petition;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.access.HoldingId;
import vn.doithoai.access.Right;
import vn.doithoai.shared.Realm;

/// Whose hand does an act: a post signed in, the petitioner who holds the receipt, or the calendar.
/// `as` are the doers of the stage table this hand may act as.
public record Hand(Realm realm, Set<Doer> as, @Nullable Actor actor) {

    public static Hand of(Actor actor) {
        var doers = EnumSet.noneOf(Doer.class);
        actor.role().rights().forEach(right -> doers.addAll(doersBy(right)));
        return new Hand(actor.realm(), Set.copyOf(doers), actor);
    }

    public static Hand petitioner(Realm realm) {
        return new Hand(realm, Set.of(Doer.PETITIONER), null);
    }

    public static Hand calendar(Realm realm) {
        return new Hand(realm, Set.of(Doer.CALENDAR), null);
    }

    public @Nullable AccountId account() {
        return actor == null ? null : actor.account();
    }

    /// The post it acts in, by the holding that gives it.
    @Nullable HoldingId holding() {
        return actor == null ? null : actor.holding();
    }

    /// Whether the matter is this hand's to act on: raised in its part of the country, or lying
    /// with its body. The petitioner proved it by the receipt.
    boolean reaches(Petition matter) {
        var standing = matter.standing();
        if (actor == null) {
            return true;
        }
        return switch (actor.role().reach()) {
            case TREE -> reaches(standing.realm(), standing.occasion());
            case BODY ->
                    realm.equals(standing.realm()) && actor.organisation().equals(matter.handler());
            case OWN -> false;
        };
    }

    /// A petitioner brings a matter wherever they are.
    boolean receivesFrom(Realm where, Occasion occasion) {
        return actor == null ? realm.equals(where) : reaches(where, occasion);
    }

    /// Whether something raised on this occasion is in its part of the country.
    boolean reaches(Realm where, Occasion occasion) {
        return actor != null && realm.equals(where) && actor.reaches(occasion.path());
    }

    boolean isOneOf(Set<Doer> wanted) {
        return as.stream().anyMatch(wanted::contains);
    }

    /// As stored: `post`, `petitioner` or `calendar`.
    String word() {
        if (actor != null) {
            return "post";
        }
        return as.contains(Doer.CALENDAR) ? "calendar" : "petitioner";
    }

    private static Set<Doer> doersBy(Right right) {
        return switch (right) {
            case ADMINISTER -> Set.of();
            case RECORD -> Set.of(Doer.SECRETARY);
            case FILE -> Set.of(Doer.OFFICE);
            case CLEAR -> Set.of(Doer.EDITOR);
            case HANDLE -> Set.of(Doer.AGENCY);
            case APPROVE -> Set.of(Doer.HEAD);
            case DECIDE -> Set.of(Doer.LEADER);
            case SUPERVISE -> Set.of(Doer.FRONT);
            case BRING -> Set.of(Doer.VILLAGE);
        };
    }
}
