package vn.doithoai.shared.web;

/// A word that leads somewhere: a step of a breadcrumb, a filter chip and what removes it.
public record Link(String label, String href) {}
