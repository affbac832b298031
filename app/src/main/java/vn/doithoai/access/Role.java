package vn.doithoai.access;

import static vn.doithoai.access.Right.ADMINISTER;
import static vn.doithoai.access.Right.APPROVE;
import static vn.doithoai.access.Right.BRING;
import static vn.doithoai.access.Right.CLEAR;
import static vn.doithoai.access.Right.DECIDE;
import static vn.doithoai.access.Right.FILE;
import static vn.doithoai.access.Right.HANDLE;
import static vn.doithoai.access.Right.RECORD;
import static vn.doithoai.access.Right.SUPERVISE;

import java.util.Locale;
import java.util.Set;

/// The kinds of post the sources know, each with its rights and what it reaches: the records of its
/// part of the unit tree, the matters referred to its own body, or only what it brought itself. Who
/// administers handles no matter in that post: for that they hold another.
public enum Role {
    ADMINISTRATOR(Reach.TREE, ADMINISTER),
    OFFICE(Reach.TREE, RECORD, FILE, CLEAR),
    SECRETARY(Reach.TREE, RECORD),
    EDITOR(Reach.TREE, CLEAR),
    LEADER(Reach.TREE, DECIDE, APPROVE),
    FRONT(Reach.TREE, SUPERVISE),
    AGENCY(Reach.BODY, HANDLE),
    HEAD(Reach.BODY, HANDLE, APPROVE),
    VILLAGE_HEAD(Reach.OWN, BRING);

    /// How far a role sees among what is not public.
    public enum Reach {
        TREE,
        BODY,
        OWN
    }

    private final Reach reach;
    private final Set<Right> rights;

    Role(Reach reach, Right... rights) {
        this.reach = reach;
        this.rights = Set.of(rights);
    }

    public Reach reach() {
        return reach;
    }

    public Set<Right> rights() {
        return rights;
    }

    /// As stored, sent and used in keys of texts: `office`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
