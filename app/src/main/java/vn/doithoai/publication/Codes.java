package vn.doithoai.publication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.ReadableCode;

/// Leads from a code, as people copy it from paper, to the page of what it names.
@Component
public class Codes {
    private final Petitions petitions;
    private final Meetings meetings;

    Codes(Petitions petitions, Meetings meetings) {
        this.petitions = petitions;
        this.meetings = meetings;
    }

    public Optional<String> page(@Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(ReadableCode::read).flatMap(this::named);
    }

    private Optional<String> named(String code) {
        return petitions
                .published(code)
                .map(petition -> "/kien-nghi/" + code)
                .or(() -> meetings.withCode(code).map(meeting -> "/cuoc-doi-thoai/" + code));
    }
}
