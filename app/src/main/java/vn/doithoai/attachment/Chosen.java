package vn.doithoai.attachment;

import org.springframework.core.io.InputStreamSource;

/// A file as somebody chose it in a form: what they call it, and where its bytes wait.
public record Chosen(String name, InputStreamSource content) {
    @Override
    public String toString() {
        return "a chosen file";
    }
}
