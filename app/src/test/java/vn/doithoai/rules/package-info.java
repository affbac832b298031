/// The rules of the house: each is tried on the whole program, and each is seen to fail on a piece
/// of bad code kept in `broken` or written in the test.
@NullMarked
package vn.doithoai.rules;

import org.jspecify.annotations.NullMarked;
