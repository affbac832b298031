/// The pages of those who look at what was done.
@NullMarked
package vn.doithoai.supervision.web;

import org.jspecify.annotations.NullMarked;
