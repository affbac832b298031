package vn.doithoai.workplace;

import org.jspecify.annotations.Nullable;

/// A matter as it is typed into a row of a form.
public record BroughtMatter(
        @Nullable String text, @Nullable String topic, @Nullable String petitionClass) {

    boolean blank() {
        return text == null || text.isBlank();
    }

    /// What must not be written down, here or anywhere.
    public boolean denounces() {
        return BringingRules.DENUNCIATION.equals(petitionClass);
    }
}
