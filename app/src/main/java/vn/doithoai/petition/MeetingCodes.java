package vn.doithoai.petition;

import java.util.Optional;

/// Says which meeting a code names. Whoever keeps the meetings answers, so that the register finds
/// the matters of one without knowing that meetings exist.
public interface MeetingCodes {
    Optional<CodedMeeting> named(String code);
}
