/// The matters as pages of the office and as the machine API.
@NullMarked
package vn.doithoai.petition.web;

import org.jspecify.annotations.NullMarked;
