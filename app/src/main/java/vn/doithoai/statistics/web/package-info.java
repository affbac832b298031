/// Reports and the check of printed figures, as pages, as files and for machines.
@NullMarked
package vn.doithoai.statistics.web;

import org.jspecify.annotations.NullMarked;
