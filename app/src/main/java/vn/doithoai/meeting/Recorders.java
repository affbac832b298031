package vn.doithoai.meeting;

import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// Who may write in the record of meetings: the office of the realm, never an agency that answers.
final class Recorders {
    private Recorders() {}

    static void check(Actor by, Realm realm) {
        if (!by.may(Right.RECORD) || !by.realm().equals(realm)) {
            throw new Refused("meeting.only_the_office_records", null);
        }
    }

    static boolean mayRead(Actor reader, Meeting meeting) {
        return reader.may(Right.RECORD)
                && reader.realm().equals(meeting.realm())
                && reader.reaches(meeting.path());
    }
}
