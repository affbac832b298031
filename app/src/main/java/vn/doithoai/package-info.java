/// The program's start and the parts that hold it together; every feature is a module below.
@NullMarked
package vn.doithoai;

import org.jspecify.annotations.NullMarked;
