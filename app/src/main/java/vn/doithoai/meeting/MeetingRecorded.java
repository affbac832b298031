package vn.doithoai.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.ledger.Words;
import vn.doithoai.shared.Realm;

/// A meeting was minuted and got its code.
public record MeetingRecorded(Meeting meeting, Instant at) implements PublicAct {
    @Override
    public Realm realm() {
        return meeting.realm();
    }

    @Override
    public String type() {
        return "meeting.minuted";
    }

    @Override
    public String subject() {
        return meeting.code();
    }

    @Override
    public int seq() {
        return 1;
    }

    @Override
    public @Nullable String day() {
        return meeting.day().iso();
    }

    @Override
    public Words words() {
        return Words.NONE
                .with("unit", meeting.path())
                .with("level", meeting.level().word())
                .with("kind", meeting.kind())
                .with("attendance", meeting.attendance())
                .with("guided", meeting.counts().guided());
    }
}
