package vn.doithoai.publication;

import vn.doithoai.meeting.Meeting;

/// One meeting in a list, and how many of the matters raised there are resolved by rule
/// `resolved.v1`.
public record MeetingRow(Meeting meeting, Place unit, long resolved) {}
