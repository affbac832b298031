package vn.doithoai.access;

/// What is asked on the first page of an empty installation.
public record FirstSetUp(
        String word,
        String province,
        String prefix,
        String body,
        String name,
        String post,
        String officePost,
        String signInName,
        String password,
        String passwordAgain) {

    public FirstSetUp {
        word = Typed.text(word);
        province = Typed.text(province);
        prefix = Typed.text(prefix);
        body = Typed.text(body);
        name = Typed.text(name);
        post = Typed.text(post);
        officePost = Typed.text(officePost);
        signInName = Typed.text(signInName);
        password = Typed.text(password);
        passwordAgain = Typed.text(passwordAgain);
    }

    /// Without the word and the passwords, so that no log can ever hold them.
    @Override
    public String toString() {
        return "FirstSetUp[" + province + ", " + signInName + "]";
    }
}
