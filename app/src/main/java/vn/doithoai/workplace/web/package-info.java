/// The pages of the desks.
@NullMarked
package vn.doithoai.workplace.web;

import org.jspecify.annotations.NullMarked;
