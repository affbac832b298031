package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.RegisterStore.Reading;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.ListPage;
import vn.doithoai.shared.ListPage.Rows;
import vn.doithoai.shared.ReadableCode;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.TextKeys;
import vn.doithoai.shared.Where;
import vn.doithoai.vault.SubjectId;

/// The register of matters as it is read: found by words, place, time, topic and result, page by
/// page in the order of the days they were raised, newest first.
@Service
@Transactional(readOnly = true)
public class Register {
    /// A count stops here; beyond it people are told "more than".
    public static final int COUNTED_AT_MOST = 10_000;

    /// Rows read in order before an index of words is asked: a frequent phrase fills its page from
    /// the newest rows, so only a rare one has to be looked up.
    private static final int NEWEST = 3_000;

    private static final String FOUND = "r.words @@ :words::tsquery";

    private final RegisterStore store;
    private final Realms realms;

    Register(RegisterStore store, Realms realms) {
        this.store = store;
        this.realms = realms;
    }

    /// One statement sees one moment, so these two need no transaction around it.
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Petition> withCode(String code) {
        return coded(code).flatMap(store::one);
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Petition> withCode(String code, Actor reachableBy) {
        var reach = Reachable.narrow(new Where(), reachableBy);
        return coded(code).flatMap(named -> store.one(named, reach));
    }

    /// A code names its realm by its prefix.
    private Optional<Where> coded(String code) {
        return ReadableCode.read(code)
                .flatMap(sound ->
                        realms.withPrefix(ReadableCode.prefix(sound))
                                .map(entry -> at(entry.realm(), sound)));
    }

    private static Where at(Realm realm, String code) {
        return new Where()
                .and("p.realm = :realm", "realm", realm.code())
                .and("p.code = :code", "code", code);
    }

    Optional<Petition> withId(Realm realm, PetitionId id) {
        return store.one(
                new Where()
                        .and("p.realm = :realm", "realm", realm.code())
                        .and("p.id = :id", "id", id.value()));
    }

    /// The matters with these ids, in the order they were received.
    public List<Petition> withIds(Realm realm, List<PetitionId> ids) {
        return ids.isEmpty() ? List.of() : store.some(realm, ids);
    }

    /// Every matter with which the vault keeps this person's data.
    List<Petition> of(Realm realm, SubjectId subject) {
        return store.of(realm, subject);
    }

    /// The newest matters that have one of these syllables or pairs. All that have one are gathered
    /// before they are sorted, so these must be rare.
    public List<Petition> sharing(Realm realm, Collection<String> shingles, int most) {
        var where =
                new Where()
                        .and("r.realm = :realm", "realm", realm.code())
                        .and(FOUND, "words", String.join(" | ", shingles));
        return shingles.isEmpty() ? List.of() : store.newestOfAll(new Reading(where, false, most));
    }

    public RegisterPage find(RegisterQuery query, @Nullable Cursor from, int size) {
        var words = phrase(query);
        if (words.isNothing()) {
            return page((at, limit) -> store.newest(reading(query, at, limit)), from, size, false);
        }
        var together =
                page((at, limit) -> found(query, at, words.together(), limit), from, size, false);
        return together.rows().isEmpty() && nowhereTogether(query, from, words)
                ? page((at, limit) -> found(query, at, words.apart(), limit), from, size, true)
                : together;
    }

    private static Phrase phrase(RegisterQuery query) {
        var typed = query.words();
        return typed == null ? Phrase.NONE : Phrase.of(TextKeys.plainKey(typed));
    }

    /// Whether the words are looked for singly: asked of the whole register, so that every page of
    /// a list and its count give the same answer.
    private boolean nowhereTogether(RegisterQuery query, @Nullable Cursor from, Phrase words) {
        if (!words.hasSeveral()) {
            return false;
        }
        var whole = RegisterConditions.of(query).and(FOUND, "words", words.together());
        return from == null || store.newestOfAll(new Reading(whole, false, 1)).isEmpty();
    }

    private List<Petition> found(
            RegisterQuery query, @Nullable Cursor from, String words, int limit) {
        var newest = store.among(NEWEST, reading(query, from, limit), words);
        if (newest.size() == limit) {
            return newest;
        }
        var all = reading(query, from, limit);
        all.where().and(FOUND, "words", words);
        return store.newestOfAll(all);
    }

    private static Reading reading(RegisterQuery query, @Nullable Cursor from, int limit) {
        var where = RegisterConditions.of(query);
        if (from != null) {
            from.narrow(where, "r.sort_day", "r.petition");
        }
        return new Reading(where, from != null && from.back(), limit);
    }

    private static RegisterPage page(
            Rows<Petition> list, @Nullable Cursor from, int size, boolean wordsApart) {
        return RegisterPage.of(ListPage.read(list, from, size, Register::place), wordsApart);
    }

    private static Cursor place(Petition row) {
        var standing = row.standing();
        var day = PetitionStore.sortDay(standing.occasion().day());
        return Cursor.after(day, standing.id().value());
    }

    /// What this person's organisation has to answer, the first due at the top.
    public List<Petition> dueFirst(Actor actor, int most) {
        var where =
                new Where()
                        .and("r.stage in ('referred', 'accepted', 'escalated')")
                        .and("r.realm = :own", "own", actor.realm().code())
                        .and("r.handler = :body", "body", actor.organisation().value());
        return store.dueFirst(where, most);
    }

    /// Matters of a level answered on or before a day, with nothing still to be done, on which
    /// nobody has spoken since; the longest silent first.
    public List<Petition> silent(Realm realm, UnitLevel level, LocalDate since, int limit) {
        var where =
                new Where()
                        .and("r.stage = 'answered'")
                        .and("r.realm = :realm", "realm", realm.code())
                        .and("r.level = :level", "level", level.word())
                        .and("r.stage_since <= :since", "since", since)
                        .and("r.result in ('settled', 'explained', 'not_settled')");
        return store.longestFirst(where, limit);
    }

    /// What came in within this person's reach and lies with nobody, the oldest on top.
    public List<Petition> receivedWithin(Actor actor, int most) {
        var where = new Where().and("r.stage = 'received'");
        return store.longestFirst(Reachable.narrow(where, actor), most);
    }

    /// What lies with somebody within this person's reach and has a day, the first due on top.
    public List<Petition> dueWithin(Actor actor, int most) {
        var where =
                new Where()
                        .and("r.stage in ('referred', 'accepted', 'escalated')")
                        .and("r.due is not null");
        return store.dueFirst(Reachable.narrow(where, actor), most);
    }

    /// What lies with somebody within this person's reach past its day, the first due on top.
    public List<Petition> overdueWithin(Actor actor, LocalDate today, int most) {
        var where =
                new Where()
                        .and("r.stage in ('referred', 'accepted', 'escalated')")
                        .and("r.due < :today", "today", today);
        return store.dueFirst(Reachable.narrow(where, actor), most);
    }

    /// What this person brought, the latest on top.
    public List<Petition> broughtBy(Actor actor, int most) {
        var where =
                new Where()
                        .and("p.realm = :own", "own", actor.realm().code())
                        .and("p.received_by = :reader", "reader", actor.account().value());
        return store.latestReceived(where, most);
    }

    /// How many there are, up to [#COUNTED_AT_MOST] and one more.
    public int count(RegisterQuery query) {
        var words = phrase(query);
        if (words.isNothing()) {
            return store.count(RegisterConditions.of(query), COUNTED_AT_MOST + 1);
        }
        int together = counted(query, words.together());
        return together == 0 && words.hasSeveral() ? counted(query, words.apart()) : together;
    }

    private int counted(RegisterQuery query, String words) {
        var where = RegisterConditions.of(query).and(FOUND, "words", words);
        return store.count(where, COUNTED_AT_MOST + 1);
    }
}
