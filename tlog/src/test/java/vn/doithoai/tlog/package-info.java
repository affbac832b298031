/// Tests of the library: known answers, all small trees, every mutation of what is read.
@NullMarked
package vn.doithoai.tlog;

import org.jspecify.annotations.NullMarked;
