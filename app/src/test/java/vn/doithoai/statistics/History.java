package vn.doithoai.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import vn.doithoai.figures.Course;
import vn.doithoai.figures.Ending;
import vn.doithoai.figures.PromiseState;
import vn.doithoai.figures.Result;
import vn.doithoai.figures.Timeliness;
import vn.doithoai.meeting.Count;
import vn.doithoai.meeting.MeetingCounted;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.PetitionMoved;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// Random acts of a realm, told as events, and what they lead to, kept plainly: one entry for each
/// meeting and each matter as it stands now.
final class History {
    static final Realm BAC_KAN = new Realm("06");
    static final List<String> PATHS =
            List.of("06", "06/061", "06/061/01909", "06/061/01906", "06/066", "06/066/02170");
    static final List<String> TOPICS = List.of("GT", "DD", "KH");
    private static final List<String> KINDS =
            List.of("regular", "thematic", "unscheduled", "requested", "briefing");
    static final List<Organisation> BODIES = List.of(body(1, "Sở Xây dựng"), body(2, "Sở Y tế"));
    private static final List<Optional<OrganisationId>> HANDLERS =
            List.of(
                    Optional.empty(),
                    Optional.of(BODIES.getFirst().id()),
                    Optional.of(BODIES.getLast().id()));
    private static final LocalDate START = LocalDate.of(2018, 11, 1);

    final Map<UUID, Count> meetings = new LinkedHashMap<>();
    final Map<UUID, Standing> matters = new LinkedHashMap<>();
    private final Random random;
    private final Realm realm;

    History(long seed, Realm realm) {
        this.random = new Random(seed);
        this.realm = realm;
    }

    private static Organisation body(long id, String name) {
        return new Organisation(
                new OrganisationId(new UUID(3, id)),
                BAC_KAN,
                OrganisationKind.DEPARTMENT,
                name,
                new UnitId("06"),
                LocalDate.of(1997, 1, 1),
                null,
                null);
    }

    /// One more act, told as it happens.
    void act(Consumer<Object> tell) {
        switch (random.nextInt(7)) {
            case 0 -> meet(tell);
            case 1, 2 -> receive(tell);
            case 3 -> reclassify(tell);
            case 4 -> answer(tell);
            case 5 -> went(tell);
            default -> correct(tell);
        }
    }

    private void meet(Consumer<Object> tell) {
        var path = one(PATHS);
        var id = new UUID(random.nextLong(), meetings.size());
        var count =
                new Count(
                        realm,
                        id,
                        "BK-" + id,
                        level(path),
                        one(KINDS),
                        day(),
                        unit(path),
                        path,
                        random.nextInt(50));
        meetings.put(id, count);
        tell.accept(new MeetingCounted(null, count, Instant.EPOCH));
    }

    private void correct(Consumer<Object> tell) {
        if (!meetings.isEmpty()) {
            var was = one(List.copyOf(meetings.values()));
            var now = counted(was, random.nextInt(50));
            meetings.put(was.meeting(), now);
            tell.accept(new MeetingCounted(was, now, Instant.EPOCH));
        }
    }

    // Most often the attendance is put right, sometimes the day.
    private Count counted(Count was, int attendance) {
        return new Count(
                realm,
                was.meeting(),
                was.code(),
                was.level(),
                was.kind(),
                random.nextInt(4) == 0 ? day() : was.day(),
                was.unit(),
                was.path(),
                attendance);
    }

    private void receive(Consumer<Object> tell) {
        var id = new PetitionId(new UUID(random.nextLong(), matters.size()));
        var now =
                new Standing(
                        realm,
                        id,
                        "BK-" + id,
                        occasion(),
                        one(TOPICS),
                        PetitionClass.PETITION,
                        Stage.RECEIVED,
                        Result.NONE);
        matters.put(id.value(), now);
        tell.accept(new PetitionMoved(null, now, Instant.EPOCH));
    }

    private Occasion occasion() {
        if (meetings.isEmpty() || random.nextInt(8) == 0) {
            var path = one(PATHS);
            return new Occasion(null, level(path), Occasion.NO_MEETING, day(), unit(path), path);
        }
        var at = one(List.copyOf(meetings.values()));
        return new Occasion(at.meeting(), at.level(), at.kind(), at.day(), at.unit(), at.path());
    }

    /// So many matters, each raised on its own.
    void receive(int matters, Consumer<Object> tell) {
        for (int n = 0; n < matters; n++) {
            meet(tell);
            receive(tell);
        }
    }

    void reclassify(Consumer<Object> tell) {
        change(tell, one(TOPICS), null);
    }

    private void answer(Consumer<Object> tell) {
        change(tell, null, one(List.of(Result.values())));
    }

    /// However it went: what acts do to it is none of the counts' business.
    private void went(Consumer<Object> tell) {
        if (matters.isEmpty()) {
            return;
        }
        var was = one(List.copyOf(matters.values()));
        var course =
                new Course(
                        one(List.of(Timeliness.values())),
                        one(List.of(PromiseState.values())),
                        null);
        var now =
                new Standing(
                        realm,
                        was.id(),
                        was.code(),
                        was.occasion(),
                        was.topic(),
                        was.petitionClass(),
                        was.stage(),
                        was.result(),
                        one(List.of(Ending.values())),
                        random.nextInt(3),
                        course,
                        one(HANDLERS).orElse(null));
        matters.put(was.id().value(), now);
        tell.accept(new PetitionMoved(was, now, Instant.EPOCH));
    }

    private void change(
            Consumer<Object> tell,
            @org.jspecify.annotations.Nullable String topic,
            @org.jspecify.annotations.Nullable Result result) {
        if (matters.isEmpty()) {
            return;
        }
        var was = one(List.copyOf(matters.values()));
        var now =
                new Standing(
                        realm,
                        was.id(),
                        was.code(),
                        was.occasion(),
                        topic == null ? was.topic() : topic,
                        was.petitionClass(),
                        result == null ? was.stage() : Stage.ANSWERED,
                        result == null ? was.result() : result,
                        Ending.NONE,
                        0,
                        Course.NONE,
                        was.handler());
        matters.put(was.id().value(), now);
        tell.accept(new PetitionMoved(was, now, Instant.EPOCH));
    }

    /// Every matter is answered and its answer then taken back by a later one.
    void undo(Consumer<Object> tell) {
        for (int n = 0; n < matters.size(); n++) {
            change(tell, null, Result.SETTLED);
        }
        for (var was : List.copyOf(matters.values())) {
            var now =
                    new Standing(
                            realm,
                            was.id(),
                            was.code(),
                            was.occasion(),
                            was.topic(),
                            was.petitionClass(),
                            Stage.ANSWERED,
                            Result.NOT_SETTLED,
                            Ending.NONE,
                            0,
                            Course.NONE,
                            was.handler());
            matters.put(was.id().value(), now);
            tell.accept(new PetitionMoved(was, now, Instant.EPOCH));
        }
    }

    private PartialDate day() {
        var day = LocalDate.of(2018, 11, 1).plusDays(random.nextInt(900));
        return switch (random.nextInt(10)) {
            case 0 -> PartialDate.of(YearMonth.from(day));
            case 1 -> PartialDate.ofYear(day.getYear());
            case 2 -> PartialDate.UNKNOWN;
            default -> PartialDate.of(day);
        };
    }

    LocalDate anyDay() {
        var day = START.plusDays(random.nextInt(900));
        return switch (random.nextInt(4)) {
            case 0 -> day.withDayOfMonth(1);
            case 1 -> day.withDayOfYear(1);
            case 2 -> day.withDayOfMonth(1).minusDays(1);
            default -> day;
        };
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    List<Count> meetingList() {
        return new ArrayList<>(meetings.values());
    }

    private static UnitLevel level(String path) {
        return UnitLevel.values()[path.split("/").length - 1];
    }

    private static UnitId unit(String path) {
        return new UnitId(path.substring(path.lastIndexOf('/') + 1));
    }
}
