package vn.doithoai.access;

import org.jspecify.annotations.Nullable;

/// In which post something was recorded: its title as printed, its body, who held it, and whom they
/// stood in for. The public reads no more of it than title and body.
public record ActedAs(String title, String body, String name, @Nullable String insteadOf) {}
