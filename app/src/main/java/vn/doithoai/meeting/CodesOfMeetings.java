package vn.doithoai.meeting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.CodedMeeting;
import vn.doithoai.petition.MeetingCodes;

/// Tells the register of matters which meeting a code names.
@Component
class CodesOfMeetings implements MeetingCodes {
    private final MeetingRegister register;

    CodesOfMeetings(MeetingRegister register) {
        this.register = register;
    }

    @Override
    public Optional<CodedMeeting> named(String code) {
        return register.withCode(code)
                .map(meeting -> new CodedMeeting(meeting.realm(), meeting.id()));
    }
}
