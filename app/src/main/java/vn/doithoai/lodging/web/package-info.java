/// The pages of the petitioner's side. They need no account; a form of theirs works without script.
@NullMarked
package vn.doithoai.lodging.web;

import org.jspecify.annotations.NullMarked;
