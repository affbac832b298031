package vn.doithoai.shared.web;

/// The path of a page with forms for people without an account, and of all below it.
public record OpenForm(String path) {
    boolean holds(String address) {
        return address.equals(path) || address.startsWith(path + "/");
    }
}
