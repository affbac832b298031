package vn.doithoai.petition;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.ReadableCode;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.TextKeys;
import vn.doithoai.shared.Where;

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

    private static final int SHOWN_AT_ONCE = 200;

    private final RegisterStore store;
    private final Realms realms;

    Register(RegisterStore store, Realms realms) {
        this.store = store;
        this.realms = realms;
    }

    public Optional<Petition> withCode(String code) {
        return coded(code).flatMap(store::one);
    }

    public Optional<Petition> withCode(String code, Actor reachableBy) {
        return coded(code).map(where -> Reachable.narrow(where, reachableBy)).flatMap(store::one);
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

    public RegisterPage find(RegisterQuery query, @Nullable RegisterCursor after, int size) {
        var typed = query.words();
        var words = typed == null ? Phrase.NONE : Phrase.of(TextKeys.plainKey(typed));
        if (words.isNothing()) {
            return page(store.newest(where(query, after), size + 1), size, false);
        }
        var together = found(query, after, words.together(), size);
        return together.isEmpty() && nowhereTogether(query, after, words)
                ? page(found(query, after, words.apart(), size), size, true)
                : page(together, size, false);
    }

    /// Whether the words are looked for singly: asked of the whole register, so that every page of
    /// a list and its count give the same answer.
    private boolean nowhereTogether(
            RegisterQuery query, @Nullable RegisterCursor after, Phrase words) {
        if (!words.hasSeveral()) {
            return false;
        }
        var whole = where(query, null).and(FOUND, "words", words.together());
        return after == null || store.newestOfAll(whole, 1).isEmpty();
    }

    private List<Petition> found(
            RegisterQuery query, @Nullable RegisterCursor after, String words, int size) {
        UnaryOperator<Where> withWords = w -> w.and(FOUND, "words", words);
        var newest = store.among(NEWEST, where(query, after), words, size + 1);
        return newest.size() > size
                ? newest
                : store.newestOfAll(withWords.apply(where(query, after)), size + 1);
    }

    /// What this person's organisation has to answer, the first due at the top.
    public List<Petition> dueFirst(Actor actor) {
        var where =
                new Where()
                        .and("r.stage in ('referred', 'accepted', 'escalated')")
                        .and("r.realm = :own", "own", actor.realm().code())
                        .and("r.handler = :body", "body", actor.organisation().value());
        return store.dueFirst(where, SHOWN_AT_ONCE);
    }

    /// How many there are, up to [#COUNTED_AT_MOST] and one more.
    public int count(RegisterQuery query) {
        var typed = query.words();
        var words = typed == null ? Phrase.NONE : Phrase.of(TextKeys.plainKey(typed));
        if (words.isNothing()) {
            return store.count(where(query, null), COUNTED_AT_MOST + 1);
        }
        int together = counted(query, words.together(), COUNTED_AT_MOST + 1);
        return together == 0 && words.hasSeveral()
                ? counted(query, words.apart(), COUNTED_AT_MOST + 1)
                : together;
    }

    private int counted(RegisterQuery query, String words, int atMost) {
        var where = where(query, null).and(FOUND, "words", words);
        return store.count(where, atMost);
    }

    private static RegisterPage page(List<Petition> rows, int size, boolean wordsApart) {
        if (rows.size() <= size) {
            return new RegisterPage(rows, null, wordsApart);
        }
        var shown = rows.subList(0, size);
        return new RegisterPage(shown, RegisterCursor.after(shown.getLast()), wordsApart);
    }

    private static Where where(RegisterQuery query, @Nullable RegisterCursor after) {
        var where = RegisterConditions.of(query);
        if (after != null) {
            where.and(
                            "(r.sort_day, r.petition) < (:after_day, :after_id)",
                            "after_day",
                            after.day())
                    .with("after_id", after.petition());
        }
        return where;
    }
}
