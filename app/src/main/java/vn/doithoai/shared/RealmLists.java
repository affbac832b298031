package vn.doithoai.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import vn.doithoai.shared.CodeLists.Item;

/// The code lists of one realm: what came with the program, and over it the realm's own edits. Read
/// once and never changed; an edit makes new ones.
public final class RealmLists {
    private static final Comparator<Item> IN_ORDER =
            Comparator.comparingInt(Item::position).thenComparing(Item::code);

    private record Key(String list, String code) {}

    private final SequencedMap<String, SequencedMap<String, Item>> lists = new LinkedHashMap<>();
    private final Map<Key, Item> shipped;
    private final Map<Key, List<CodeEdit>> edits;

    RealmLists(List<Item> shipped, List<CodeEdit> edits) {
        this.shipped = shipped.stream().collect(Collectors.toMap(RealmLists::key, item -> item));
        this.edits = edits.stream().collect(Collectors.groupingBy(edit -> key(edit.item())));
        var now = new LinkedHashMap<>(this.shipped);
        edits.forEach(edit -> now.put(key(edit.item()), edit.item()));
        ShippedLists.NAMES.forEach(name -> lists.put(name, new LinkedHashMap<>()));
        now.values().stream()
                .sorted(IN_ORDER)
                .forEach(item ->
                        lists.computeIfAbsent(item.list(), _ -> new LinkedHashMap<>())
                                .put(item.code(), item));
    }

    /// The names of all lists, `petition.topic` and so on.
    public Collection<String> names() {
        return lists.keySet();
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

    /// The word for a code as it reads today; the code itself when no list holds it.
    public String word(String list, String code, String language) {
        return item(list, code).map(item -> item.in(language)).orElse(code);
    }

    /// The word for a code as it read at that time, for a record made then. An item younger than
    /// the record reads as it first did.
    public String word(String list, String code, String language, Instant at) {
        var key = new Key(list, code);
        var history = edits.getOrDefault(key, List.of());
        for (var edit : history.reversed()) {
            if (!edit.at().isAfter(at)) {
                return edit.item().in(language);
            }
        }
        var before = shipped.get(key);
        if (before != null) {
            return before.in(language);
        }
        return history.isEmpty() ? code : history.getFirst().item().in(language);
    }

    /// The choice somebody made in a form: refused when the list does not offer it.
    public Item chosen(String list, String code, String field) {
        return item(list, code)
                .filter(item -> !item.retired())
                .orElseThrow(() -> new Refused("shared.not_in_list", field, code));
    }

    /// The item an address names; absent when there is no such list or item.
    public Item existing(String list, String code) {
        return Optional.ofNullable(lists.get(list))
                .map(items -> items.get(code))
                .orElseThrow(Absent::new);
    }

    /// What the realm made of an item, the newest edit first.
    public List<CodeEdit> history(Item item) {
        return edits.getOrDefault(key(item), List.of()).reversed();
    }

    /// How the item came with the program; nothing for one the realm added.
    public Optional<Item> shipped(Item item) {
        return Optional.ofNullable(shipped.get(key(item)));
    }

    /// The items of a list that stand elsewhere when one of them has moved by a place.
    List<Item> moved(Item item, boolean up) {
        var order = new ArrayList<>(items(item.list()));
        int from = order.indexOf(item);
        int to = Math.clamp(up ? from - 1 : from + 1, 0, order.size() - 1);
        order.add(to, order.remove(from));
        var elsewhere = new ArrayList<Item>();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i + 1) {
                elsewhere.add(order.get(i).placed(i + 1));
            }
        }
        return elsewhere;
    }

    private SequencedMap<String, Item> listed(String list) {
        var items = lists.get(list);
        if (items == null) {
            throw new IllegalArgumentException("no list is called " + list);
        }
        return items;
    }

    private static Key key(Item item) {
        return new Key(item.list(), item.code());
    }
}
