/// The pages of whoever keeps the public log.
@NullMarked
package vn.doithoai.custody.web;

import org.jspecify.annotations.NullMarked;
