package vn.doithoai.shared;

import java.util.List;

/// The code lists as they come with the program, for tests without a database.
public final class ShippedListsForTests {
    private ShippedListsForTests() {}

    public static RealmLists read() {
        return new RealmLists(ShippedLists.read(), List.of());
    }
}
