/// Suggestions as a page of the office, parts of it shown where an office decides, and as the
/// machine API.
@NullMarked
package vn.doithoai.suggestion.web;

import org.jspecify.annotations.NullMarked;
