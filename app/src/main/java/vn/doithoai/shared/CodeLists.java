package vn.doithoai.shared;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The words an office chooses from (topics, kinds of meeting, channels, results), editable while
/// the program runs, by each realm for itself. Codes stand in records for good: an item is retired,
/// never taken away, and every edit is kept with its author and time.
@Component
public class CodeLists {
    static final int LONGEST_WORD = 200;

    private final CodeItemStore store;
    private final InstantSource clock;
    private final Map<Realm, RealmLists> kept = new ConcurrentHashMap<>();

    CodeLists(CodeItemStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        store.addAbsent(ShippedLists.read());
    }

    /// One choice. `group` is what the program must know of it, such as the class of a result.
    public record Item(
            String list,
            String code,
            String vi,
            String en,
            @Nullable String group,
            int position,
            boolean retired) {

        public String in(String language) {
            return language.equals("en") ? en : vi;
        }

        /// An item as somebody typed it; its place is the last of its list.
        public static Item typed(String list, String code, String vi, String en, String group) {
            var known = group.isBlank() ? null : group;
            return new Item(
                    list, code.strip(), TextKeys.exact(vi), TextKeys.exact(en), known, 0, false);
        }

        Item renamed(String newVi, String newEn) {
            return new Item(
                    list,
                    code,
                    TextKeys.exact(newVi),
                    TextKeys.exact(newEn),
                    group,
                    position,
                    retired);
        }

        Item retired(boolean now) {
            return new Item(list, code, vi, en, group, position, now);
        }

        Item placed(int newPosition) {
            return new Item(list, code, vi, en, group, newPosition, retired);
        }
    }

    /// The lists of a realm as they read now.
    public RealmLists in(Realm realm) {
        var lists = kept.get(realm);
        return lists == null ? read(realm) : lists;
    }

    // Reading and editing take turns, so that what is kept is never older than the last edit.
    private synchronized RealmLists read(Realm realm) {
        var lists = new RealmLists(store.shipped(), store.edits(realm));
        kept.put(realm, lists);
        return lists;
    }

    public synchronized void add(Realm realm, Item item, Author by) {
        var lists = read(realm);
        worded(item);
        var groups = lists.groups(item.list());
        if (groups.isEmpty() ? item.group() != null : !groups.contains(item.group())) {
            throw new Refused("shared.group_missing", "group");
        }
        if (!item.code().matches("[A-Za-z0-9_]{1,40}")) {
            throw new Refused("shared.code_unfit", "code", item.code());
        }
        if (lists.item(item.list(), item.code()).isPresent()) {
            throw new Refused("shared.code_taken", "code", item.code());
        }
        var last = lists.items(item.list()).stream().mapToInt(Item::position).max().orElse(0);
        save(realm, List.of(item.placed(last + 1)), by);
    }

    public synchronized void rename(
            Realm realm, String list, String code, String vi, String en, Author by) {
        var was = read(realm).existing(list, code);
        var now = was.renamed(vi, en);
        worded(now);
        saveIfOther(realm, was, now, by);
    }

    public synchronized void retire(
            Realm realm, String list, String code, boolean retired, Author by) {
        var was = read(realm).existing(list, code);
        saveIfOther(realm, was, was.retired(retired), by);
    }

    /// Moves an item before the one above it, or after the one below it.
    public synchronized void move(Realm realm, String list, String code, boolean up, Author by) {
        var lists = read(realm);
        save(realm, lists.moved(lists.existing(list, code), up), by);
    }

    private void saveIfOther(Realm realm, Item was, Item now, Author by) {
        save(realm, now.equals(was) ? List.of() : List.of(now), by);
    }

    private void save(Realm realm, List<Item> items, Author by) {
        if (!items.isEmpty()) {
            store.add(realm, items, by, clock.instant());
            forget(realm);
        }
    }

    /// At once, and again when the transaction around the edit has ended: till then others read
    /// what stood before, and it may yet be taken back.
    private void forget(Realm realm) {
        kept.remove(realm);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            kept.remove(realm);
                        }
                    });
        }
    }

    private static void worded(Item item) {
        if (item.vi().isBlank() || item.en().isBlank()) {
            throw new Refused("shared.word_missing", item.vi().isBlank() ? "vi" : "en");
        }
        if (item.vi().length() > LONGEST_WORD || item.en().length() > LONGEST_WORD) {
            var field = item.vi().length() > LONGEST_WORD ? "vi" : "en";
            throw new Refused("shared.word_too_long", field, LONGEST_WORD);
        }
    }
}
