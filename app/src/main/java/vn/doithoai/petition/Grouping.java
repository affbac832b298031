package vn.doithoai.petition;

/// By what slipped matters are told apart. The part of a `UNIT` is the whole path of the unit that
/// heard the matter.
public enum Grouping {
    NONE("''"),
    LEVEL("r.level"),
    KIND("r.kind"),
    YEAR("extract(year from r.sort_day)::text"),
    UNIT("r.unit_path"),
    TOPIC("r.topic");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
