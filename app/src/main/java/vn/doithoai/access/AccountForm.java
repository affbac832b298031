package vn.doithoai.access;

/// An account as an administrator types it.
public record AccountForm(
        String signInName,
        String name,
        String post,
        String role,
        String organisation,
        String password,
        String passwordAgain) {

    public AccountForm {
        signInName = Typed.text(signInName);
        name = Typed.text(name);
        post = Typed.text(post);
        role = Typed.text(role);
        organisation = Typed.text(organisation);
        password = Typed.text(password);
        passwordAgain = Typed.text(passwordAgain);
    }

    /// Without the passwords, so that no log can ever hold them.
    @Override
    public String toString() {
        return "AccountForm[" + signInName + "]";
    }
}
