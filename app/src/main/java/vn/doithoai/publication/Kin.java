package vn.doithoai.publication;

import vn.doithoai.petition.Kinship;

/// A matter that belongs to the one shown, by its code, and how.
public record Kin(String code, Kinship how, boolean back) {
    /// The last part of the key of the words that say it.
    public String word() {
        return back ? "back." + how.word() : how.word();
    }
}
