/// Published reports as pages, as JSON, and as lists of codes.
@NullMarked
package vn.doithoai.report.web;

import org.jspecify.annotations.NullMarked;
