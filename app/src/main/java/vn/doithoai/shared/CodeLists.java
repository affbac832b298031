package vn.doithoai.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The words an office chooses from (topics, kinds of meeting, channels, results), editable while
/// the program runs. Codes stand in records for good: an item is retired, never taken away.
@Component
public class CodeLists {
    private final CodeItemStore store;
    private volatile @Nullable Map<String, SequencedMap<String, Item>> kept;

    CodeLists(CodeItemStore store) {
        this.store = store;
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
            return new Item(list, code.strip(), vi.strip(), en.strip(), known, 0, false);
        }

        Item renamed(String newVi, String newEn) {
            return new Item(list, code, newVi.strip(), newEn.strip(), group, position, retired);
        }

        Item retired(boolean now) {
            return new Item(list, code, vi, en, group, position, now);
        }
    }

    /// The names of all lists, `petition.topic` and so on.
    public Collection<String> names() {
        return all().keySet();
    }

    /// Every item of a list in its order, retired ones too: what old records may hold.
    public List<Item> items(String list) {
        return List.copyOf(listed(list).values());
    }

    /// What a new record may choose from.
    public List<Item> choices(String list) {
        return listed(list).values().stream().filter(item -> !item.retired()).toList();
    }

    public Optional<Item> item(String list, String code) {
        return Optional.ofNullable(listed(list).get(code));
    }

    /// The groups a list's items fall into; none where the program need not know.
    public List<String> groups(String list) {
        return items(list).stream()
                .map(Item::group)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /// The word for a code in a language; the code itself when the list has lost it.
    public String word(String list, String code, String language) {
        return item(list, code).map(item -> item.in(language)).orElse(code);
    }

    /// The choice somebody made in a form: refused when the list does not offer it.
    public Item chosen(String list, String code, String field) {
        return item(list, code)
                .filter(item -> !item.retired())
                .orElseThrow(() -> new Refused("shared.not_in_list", field, code));
    }

    public synchronized void add(Item item, UUID by) {
        worded(item);
        var groups = groups(item.list());
        if (!groups.isEmpty() && !groups.contains(item.group())) {
            throw new Refused("shared.group_missing", "group");
        }
        if (!item.code().matches("[A-Za-z0-9_]{1,40}")) {
            throw new Refused("shared.code_unfit", "code", item.code());
        }
        if (item(item.list(), item.code()).isPresent()) {
            throw new Refused("shared.code_taken", "code", item.code());
        }
        var last = items(item.list()).stream().mapToInt(Item::position).max().orElse(0);
        store.add(item, last + 1, by);
        kept = null;
    }

    public synchronized void rename(String list, String code, String vi, String en, UUID by) {
        save(existing(list, code).renamed(vi, en), by);
    }

    public synchronized void retire(String list, String code, boolean retired, UUID by) {
        save(existing(list, code).retired(retired), by);
    }

    /// Moves an item before the one above it, or after the one below it.
    public synchronized void move(String list, String code, boolean up, UUID by) {
        var order = items(list);
        int at = order.indexOf(existing(list, code));
        int other = up ? at - 1 : at + 1;
        if (other < 0 || other >= order.size()) {
            return;
        }
        store.swap(order.get(at), order.get(other), by);
        kept = null;
    }

    private void save(Item item, UUID by) {
        worded(item);
        store.save(item, by);
        kept = null;
    }

    /// The item an address names; absent when there is no such list or item.
    public Item existing(String list, String code) {
        return Optional.ofNullable(all().get(list))
                .map(items -> items.get(code))
                .orElseThrow(Absent::new);
    }

    private SequencedMap<String, Item> listed(String list) {
        var items = all().get(list);
        if (items == null) {
            throw new IllegalArgumentException("no list is called " + list);
        }
        return items;
    }

    private Map<String, SequencedMap<String, Item>> all() {
        var lists = kept;
        return lists == null ? read() : lists;
    }

    // Reading and editing take turns, so that what is kept is never older than the last edit.
    private synchronized Map<String, SequencedMap<String, Item>> read() {
        var lists = store.all();
        kept = lists;
        return lists;
    }

    private static void worded(Item item) {
        if (item.vi().isBlank() || item.en().isBlank()) {
            throw new Refused("shared.word_missing", item.vi().isBlank() ? "vi" : "en");
        }
    }
}
