package vn.doithoai.lodging.web;

import vn.doithoai.lodging.Qr;

/// A provisional receipt as it is shown and printed.
public record Promise(String text, Qr qr) {
    static Promise of(String text) {
        return new Promise(text, Qr.of(text));
    }
}
