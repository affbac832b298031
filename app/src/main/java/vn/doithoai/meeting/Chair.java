package vn.doithoai.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who presided, with the posts as printed at the time; `person` where the register of persons
/// knows them.
public record Chair(String name, String posts, @Nullable UUID person) {
    public Chair(String name, String posts) {
        this(name, posts, null);
    }
}
