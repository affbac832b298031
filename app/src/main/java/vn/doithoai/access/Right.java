package vn.doithoai.access;

import java.util.Locale;

/// What a post may do. A right says what kind of act; what it may be done to is decided by the
/// query that finds the matter, and who may not do it twice by the act itself.
public enum Right {
    /// Keeps the accounts, bodies and lists of the realm.
    ADMINISTER,
    /// Writes down meetings, turns and matters as they were raised.
    RECORD,
    /// Files matters: classifies, corrects, refers, splits, merges, links, guides and declines.
    FILE,
    /// Clears texts and answers for the public; never those one typed oneself.
    CLEAR,
    /// Accepts, returns and answers matters for the agency they were referred to.
    HANDLE,
    /// Lets an answer of one's own agency go out; never one's own draft.
    APPROVE,
    /// Decides over the agencies of a part of the country: more time, a higher authority.
    DECIDE,
    /// Looks at what was done and says so beside the agency's word.
    SUPERVISE,
    /// Brings the matters of a village.
    BRING;

    /// As used in keys of texts and in the navigation: `record`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
