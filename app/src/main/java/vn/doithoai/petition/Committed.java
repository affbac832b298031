package vn.doithoai.petition;

import java.util.Map;
import java.util.Optional;
import vn.doithoai.vault.FieldGroup;
import vn.doithoai.vault.TextKind;

/// Which kept text stands in which group of a commitment, under which name.
enum Committed {
    TEXT(TextKind.ORIGINAL, FieldGroup.BODY, "text"),
    NAME(TextKind.NAME, FieldGroup.IDENTITY, "name"),
    CONTACT(TextKind.CONTACT, FieldGroup.CONTACT, "contact"),
    ADDRESS(TextKind.ADDRESS, FieldGroup.PLACE, "address");

    private final TextKind kind;
    private final FieldGroup group;
    private final String name;

    Committed(TextKind kind, FieldGroup group, String name) {
        this.kind = kind;
        this.group = group;
        this.name = name;
    }

    /// What is added later is committed to by no first entry.
    static Optional<Committed> of(TextKind kind) {
        for (var one : values()) {
            if (one.kind == kind) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    FieldGroup group() {
        return group;
    }

    /// As it is committed to.
    Map<String, String> fields(String words) {
        return Map.of(name, words);
    }
}
