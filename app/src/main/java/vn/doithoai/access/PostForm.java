package vn.doithoai.access;

/// A post as an administrator types it; `unit` is the part it reaches, the body's own when left
/// out.
public record PostForm(String title, String role, String organisation, String unit) {
    public PostForm {
        title = Typed.text(title);
        role = Typed.text(role);
        organisation = Typed.text(organisation);
        unit = Typed.text(unit);
    }
}
