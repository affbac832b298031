/// A program of two modules, the lower of which reaches up.
@NullMarked
package vn.doithoai.rules.broken.house;

import org.jspecify.annotations.NullMarked;
