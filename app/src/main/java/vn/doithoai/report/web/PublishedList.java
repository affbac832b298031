package vn.doithoai.report.web;

import java.util.List;

/// The reports of a realm, newest first.
record PublishedList(List<PublishedJson> reports) {}
