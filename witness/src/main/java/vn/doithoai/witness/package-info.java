/// A witness that anyone can host: it cosigns what continues the log it saw before, and nothing
/// else. Sees the library of public logs, and nothing of the program that writes them.
@NullMarked
package vn.doithoai.witness;

import org.jspecify.annotations.NullMarked;
