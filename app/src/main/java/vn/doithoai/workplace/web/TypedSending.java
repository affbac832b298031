package vn.doithoai.workplace.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows to be sent on, the body that must answer, and the duty whose policy says by when.
record TypedSending(@Nullable List<String> chosen, @Nullable String to, @Nullable String by) {}
