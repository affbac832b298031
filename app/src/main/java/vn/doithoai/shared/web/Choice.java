package vn.doithoai.shared.web;

/// One line of a select, a radio group or a list of boxes.
public record Choice(String value, String label) {}
