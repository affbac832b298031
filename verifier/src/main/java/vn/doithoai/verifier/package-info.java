/// Checks a public log from outside, believing nothing of whoever runs it: downloads the entries,
/// rebuilds the tree, and holds it against signatures, witnesses, and what was seen before.
@NullMarked
package vn.doithoai.verifier;

import org.jspecify.annotations.NullMarked;
