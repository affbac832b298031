package vn.doithoai.access;

/// A body as an administrator types it: its kind's word, its name, its unit as an id.
public record OrganisationForm(String kind, String name, String unit) {
    public OrganisationForm {
        kind = Typed.text(kind);
        name = Typed.text(name);
        unit = Typed.text(unit);
    }
}
