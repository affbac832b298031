package vn.doithoai.petition.web;

import org.jspecify.annotations.Nullable;

/// Words for the public as typed; `stands` is ticked by an editor who looked at what may lead to a
/// person and keeps it.
record TypedClearance(@Nullable String text, @Nullable String stands, int seen) {
    boolean letStand() {
        return "true".equals(stands);
    }

    String words() {
        return text == null ? "" : text;
    }
}
