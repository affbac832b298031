package vn.doithoai.notification;

/// What a browser shows, as its worker reads it.
record PushMessage(String title, String body, String url) {}
