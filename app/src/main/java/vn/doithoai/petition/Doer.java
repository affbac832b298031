package vn.doithoai.petition;

/// Who does an act, as the stage table names them.
public enum Doer {
    SECRETARY,
    OFFICE,
    EDITOR,
    AGENCY,
    HEAD,
    LEADER,
    PETITIONER,
    VILLAGE,
    FRONT,
    CALENDAR
}
