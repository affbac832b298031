package vn.doithoai.access;

/// Who gets a post for how long and by which document, as an administrator types it.
public record TermForm(String account, String firstDay, String lastDay, String document) {
    public TermForm {
        account = Typed.text(account);
        firstDay = Typed.text(firstDay);
        lastDay = Typed.text(lastDay);
        document = Typed.text(document);
    }
}
