package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.FreshDatabase;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.access.Role.Reach;
import vn.doithoai.figures.Ending;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// Matters wander at random: any act, by anybody, at any stage, also on a page opened too long ago.
/// Each step either does what the grid says, or is refused for the right reason and changes
/// nothing.
@FreshDatabase
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "ledger")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeWalkModuleTest {
    private static final LocalDate DAY = LocalDate.of(2017, 5, 25);
    private static final int WALKS = 140;
    private static final int STEPS = 30;

    private static final List<Act> MOVING =
            Stream.of(Act.values())
                    .filter(act -> act != Act.RECEIVE && act != Act.CLASSIFY)
                    .toList();

    @Autowired Petitions petitions;
    @Autowired JdbcClient db;

    private final Random random = new Random(1791);
    private final Set<Act> done = EnumSet.noneOf(Act.class);
    private final List<String> refusals = new ArrayList<>();

    @BeforeAll
    void aRealm(@Autowired Realms realms) {
        Standin.found(realms);
    }

    /// What is expected of the matter by now.
    private static final class Expected {
        Stage stage = Stage.RECEIVED;
        Result result = Result.NONE;
        Ending ending = Ending.NONE;
        int contests;
        int acts = 1;
        @Nullable Object handler;
        @Nullable LocalDate due;
    }

    @Test
    void everyStepIsWhatTheGridSays() {
        for (int i = 0; i < WALKS; i++) {
            walk();
        }
        assertThat(done).containsExactlyInAnyOrderElementsOf(MOVING);
        assertThat(refusals)
                .contains(
                        "absent",
                        "petition.act_may_not_follow",
                        "petition.act_of_others",
                        "petition.changed_since");
    }

    private void walk() {
        var occasion = Brought.letter(PartialDate.of(DAY));
        var standing =
                petitions.receive(
                        Standin.BAC_KAN, Brought.matter("Kéo điện"), occasion, Standin.OFFICE);
        var seen = List.of(read(standing.code()));
        var expected = new Expected();
        for (int step = 0; step < STEPS; step++) {
            seen = step(seen, expected);
        }
        var history = petitions.history(Standin.BAC_KAN, standing.id());
        assertThat(history).extracting(RecordedAct::seq).isEqualTo(counted(expected.acts));
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i).from()).isEqualTo(history.get(i - 1).to());
        }
        assertThat(history.getLast().to()).isEqualTo(expected.stage);
        assertThat(logged(standing.code())).isEqualTo(counted(expected.acts));
    }

    /// The numbers of the entries the public log has of a matter.
    private List<Integer> logged(String code) {
        return db.sql(
                        "select seq from ledger_entry where realm = '06' and subject = ? order by seq")
                .param(code)
                .query(Integer.class)
                .list();
    }

    private static List<Integer> counted(int to) {
        return IntStream.rangeClosed(1, to).boxed().toList();
    }

    private Petition read(String code) {
        return petitions.published(code).orElseThrow();
    }

    /// Tries one act on the matter as somebody saw it, the newest view or an older one; gives the
    /// views there are then.
    private List<Petition> step(List<Petition> views, Expected expected) {
        boolean stale = views.size() > 1 && random.nextInt(10) == 0;
        var seen = stale ? views.getFirst() : views.getLast();
        boolean onItsWay = random.nextBoolean();
        var handling = handling(onItsWay ? next(seen.standing().stage()) : any());
        var hand = onItsWay ? somebodyFor(handling.act(), seen) : anybody();
        var refused = catchThrowable(() -> petitions.handle(seen, handling, hand));
        var reason = reason(seen, handling.act(), hand, stale);
        assertThat(told(refused)).as(handling + " by " + hand + " at " + seen).isEqualTo(reason);
        if (reason == null) {
            note(expected, handling);
            done.add(handling.act());
        } else {
            refusals.add(reason);
        }
        var now = read(seen.standing().code());
        assertIs(now, expected);
        return now.equals(views.getLast()) ? views : append(views, now);
    }

    private static List<Petition> append(List<Petition> views, Petition now) {
        var more = new ArrayList<>(views);
        more.add(now);
        return more;
    }

    private static @Nullable String told(@Nullable Throwable refused) {
        return switch (refused) {
            case null -> null;
            case Absent _ -> "absent";
            case Refused why -> why.refusals().getFirst().code();
            default -> refused.toString();
        };
    }

    private static @Nullable String reason(Petition seen, Act act, Hand hand, boolean stale) {
        var actor = hand.actor();
        if (actor != null && !reaches(actor, seen)) {
            return "absent";
        }
        if (LifeGrid.after(seen.standing().stage(), act).isEmpty()) {
            return "petition.act_may_not_follow";
        }
        boolean theirs = hand.as().stream().anyMatch(LifeGrid.doers(act)::contains);
        if (!theirs || !hand.realm().equals(Standin.BAC_KAN)) {
            return "petition.act_of_others";
        }
        return stale ? "petition.changed_since" : null;
    }

    private static boolean reaches(Actor actor, Petition matter) {
        var reach = actor.role().reach();
        return actor.realm().equals(Standin.BAC_KAN)
                && (reach == Reach.TREE && actor.path().equals("06")
                        || reach == Reach.BODY && actor.organisation().equals(matter.handler()));
    }

    private Act any() {
        return MOVING.get(random.nextInt(MOVING.size()));
    }

    /// An act that may follow, seldom one that ends the matter.
    private Act next(Stage stage) {
        boolean end = random.nextInt(8) == 0;
        var open =
                MOVING.stream()
                        .filter(act ->
                                LifeGrid.after(stage, act)
                                        .filter(to -> end || to != Stage.CLOSED)
                                        .isPresent())
                        .toList();
        return open.isEmpty() ? any() : open.get(random.nextInt(open.size()));
    }

    private Hand somebodyFor(Act act, Petition seen) {
        return Stream.generate(this::anybody)
                .limit(200)
                .filter(hand -> reason(seen, act, hand, false) == null)
                .findFirst()
                .orElseGet(this::anybody);
    }

    private Handling handling(Act act) {
        var body = random.nextBoolean() ? Standin.ROADS : Standin.POWER;
        var due = DAY.plusDays(random.nextInt(40));
        return switch (act) {
            case REFER -> new Handling.Referred(body, due);
            case RETURN -> new Handling.Returned(body);
            case ANSWER, ANSWER_ON_THE_SPOT ->
                    new Handling.Answered(
                            Result.values()[1 + random.nextInt(5)], act == Act.ANSWER_ON_THE_SPOT);
            case CONTEST -> new Handling.Contested(due);
            case PROMISE -> new Handling.Promised(due);
            case INSPECT -> new Handling.Inspected("agrees");
            case LINK, MERGE -> new Handling.Related(act, Kinship.RELATED, "BK-0000-0000");
            case PAUSE, SEEK_EXTENSION, DENY_EXTENSION -> new Handling.Timed(act, null);
            case RESUME, EXTEND -> new Handling.Timed(act, due);
            default -> new Handling.Bare(act);
        };
    }

    private Hand anybody() {
        return switch (random.nextInt(8)) {
            case 0 -> Hand.petitioner(Standin.BAC_KAN);
            case 1 -> Hand.petitioner(new Realm("22"));
            case 2 -> Hand.calendar(Standin.BAC_KAN);
            default -> {
                var role = Role.values()[random.nextInt(Role.values().length)];
                var path = random.nextInt(5) == 0 ? "06/061" : "06";
                var realm = random.nextInt(12) == 0 ? new Realm("22") : Standin.BAC_KAN;
                var body = random.nextBoolean() ? Standin.ROADS : Standin.POWER;
                yield Hand.of(Standin.of(realm, role, path, body));
            }
        };
    }

    private static void note(Expected expected, Handling handling) {
        expected.acts++;
        boolean wasClosed = expected.stage == Stage.CLOSED;
        expected.stage = LifeGrid.after(expected.stage, handling.act()).orElseThrow();
        switch (handling) {
            case Handling.Referred(var to, var due) -> {
                expected.handler = to;
                expected.due = due;
            }
            case Handling.Returned(var to) -> expected.handler = to;
            case Handling.Answered(var result, _, _, _) -> expected.result = result;
            case Handling.Timed(_, var due) -> expected.due = due == null ? expected.due : due;
            case Handling.Contested(var due) -> {
                expected.due = due;
                expected.result = Result.NONE;
                expected.contests++;
            }
            case Handling.Promised _, Handling.Inspected _ -> {}
            case Handling.Related(var act, _, _) -> expected.ending = ending(act);
            case Handling.Bare(var act) -> {
                if (!wasClosed) {
                    expected.ending = ending(act);
                }
            }
        }
    }

    private static Ending ending(Act act) {
        return switch (act) {
            case CONFIRM -> Ending.CONFIRMED;
            case LAPSE -> Ending.UNCONFIRMED;
            case WITHDRAW -> Ending.WITHDRAWN;
            case MERGE -> Ending.MERGED;
            case GUIDE -> Ending.GUIDED;
            case DECLINE -> Ending.DECLINED;
            default -> Ending.NONE;
        };
    }

    private static void assertIs(Petition now, Expected expected) {
        var standing = now.standing();
        assertThat(standing.stage()).isEqualTo(expected.stage);
        assertThat(standing.result()).isEqualTo(expected.result);
        assertThat(standing.ending()).isEqualTo(expected.ending);
        assertThat(standing.contests()).isEqualTo(expected.contests);
        assertThat(now.acts()).isEqualTo(expected.acts);
        assertThat(now.handler()).isEqualTo(expected.handler);
        assertThat(now.due()).isEqualTo(expected.due);
    }
}
