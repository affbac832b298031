/// Tests of the check from outside, against logs that do well and badly over HTTP.
@NullMarked
package vn.doithoai.verifier;

import org.jspecify.annotations.NullMarked;
