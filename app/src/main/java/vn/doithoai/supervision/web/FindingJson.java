package vn.doithoai.supervision.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.supervision.Finding;
import vn.doithoai.supervision.Watched;

/// A finding as anyone may read it, beside the result the agency's latest answer gave: without the
/// words of those who looked. `act` is the act by which it was recorded, `answer` the one it is
/// about.
record FindingJson(
        String petition,
        int act,
        int answer,
        String opinion,
        LocalDate day,
        String tookPart,
        Instant foundAt,
        String result,
        @Nullable String body) {

    static FindingJson of(Watched watched, Finding finding) {
        var petition = watched.petition();
        var handler = petition.handler();
        return new FindingJson(
                watched.code(),
                finding.actSeq(),
                finding.answerSeq(),
                finding.opinion().word(),
                finding.day(),
                finding.tookPart(),
                finding.at(),
                petition.standing().result().word(),
                handler == null ? null : handler.toString());
    }
}
