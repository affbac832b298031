/// Meetings as pages of the office and as the machine API.
@NullMarked
package vn.doithoai.meeting.web;

import org.jspecify.annotations.NullMarked;
