package vn.doithoai.petition;

/// Who does an act, as the stage table names them.
public enum Doer {
    SECRETARY,
    OFFICE,
    AGENCY,
    LEADER,
    PETITIONER,
    FRONT,
    CALENDAR
}
