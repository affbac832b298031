package vn.doithoai.referral.web;

import java.util.UUID;
import vn.doithoai.referral.Proposed;

/// A draft that waits for a second person, and how the matter stands with it.
record DraftJson(UUID draft, Moved matter) {
    static DraftJson of(Proposed proposed) {
        return new DraftJson(proposed.draft().id(), Moved.of(proposed.petition()));
    }
}
