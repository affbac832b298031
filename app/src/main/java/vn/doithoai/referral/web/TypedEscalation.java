package vn.doithoai.referral.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.TypedDate;

/// The authority and the document as typed; `seen` is how many acts the matter had when the form
/// was opened.
record TypedEscalation(String authority, String document, @Nullable String documentDay, int seen) {
    @Nullable LocalDate day() {
        return TypedDate.day(documentDay, "documentDay");
    }
}
