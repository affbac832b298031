/// Measures the program from outside, as its users meet it: over HTTP, beside the floor that
/// PostgreSQL alone sets in the same run on the same machine.
@NullMarked
package vn.doithoai.bench;

import org.jspecify.annotations.NullMarked;
