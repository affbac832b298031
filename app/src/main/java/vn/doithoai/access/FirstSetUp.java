package vn.doithoai.access;

/// What is asked on the first page of an empty installation.
public record FirstSetUp(
        String province,
        String prefix,
        String body,
        String name,
        String post,
        String signInName,
        String password,
        String again) {

    public static final FirstSetUp BLANK = new FirstSetUp("", "", "", "", "", "", "", "");

    /// Without the passwords, so that no log can ever hold them.
    @Override
    public String toString() {
        return "FirstSetUp[" + province + ", " + signInName + "]";
    }
}
