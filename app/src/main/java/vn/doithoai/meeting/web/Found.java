package vn.doithoai.meeting.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.shared.ListPage;

/// A page of meetings for machines; `next` goes into `after` for the page that follows, `previous`
/// into `before` for the one that went before.
record Found(List<MeetingJson> meetings, @Nullable String previous, @Nullable String next) {
    static Found of(ListPage<Meeting> page) {
        return new Found(
                page.rows().stream().map(MeetingJson::of).toList(),
                Objects.toString(page.previous(), null),
                Objects.toString(page.next(), null));
    }
}
