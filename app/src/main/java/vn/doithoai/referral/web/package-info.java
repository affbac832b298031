/// Referring and answering as pages of the office and of the agencies.
@NullMarked
package vn.doithoai.referral.web;

import org.jspecify.annotations.NullMarked;
