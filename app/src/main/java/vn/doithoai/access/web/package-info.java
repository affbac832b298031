/// Signing in and out over HTTP, and the pages on which an administrator keeps accounts and lists.
@NullMarked
package vn.doithoai.access.web;

import org.jspecify.annotations.NullMarked;
