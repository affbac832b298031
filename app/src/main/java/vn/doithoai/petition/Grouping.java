package vn.doithoai.petition;

/// By what slipped matters are told apart. The part of a `UNIT` is the whole path of the unit that
/// heard the matter; the part of a `HANDLER` is `none` where nobody was asked yet.
public enum Grouping {
    NONE("''"),
    LEVEL("r.level"),
    KIND("r.kind"),
    YEAR("extract(year from r.sort_day)::text"),
    UNIT("r.unit_path"),
    TOPIC("r.topic"),
    HANDLER("coalesce(r.handler::text, 'none')");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
