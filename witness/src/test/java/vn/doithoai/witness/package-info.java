/// Tests of the witness over HTTP.
@NullMarked
package vn.doithoai.witness;

import org.jspecify.annotations.NullMarked;
