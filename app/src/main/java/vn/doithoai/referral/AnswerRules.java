package vn.doithoai.referral;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Petition;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

/// What an answer and a referral must satisfy.
@Component
class AnswerRules {
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_DOCUMENT = 200;
    static final int LONGEST_REASON = 2_000;

    private final CodeLists lists;
    private final Organisations organisations;
    private final Deadlines deadlines;

    AnswerRules(CodeLists lists, Organisations organisations, Deadlines deadlines) {
        this.lists = lists;
        this.organisations = organisations;
        this.deadlines = deadlines;
    }

    /// What was due on the day an answer bears, when that is a day gone by: time granted since does
    /// not count.
    @Nullable LocalDate dueThen(Petition petition, @Nullable LocalDate said, LocalDate today) {
        if (said == null || petition.due() == null || !said.isBefore(today)) {
            return null;
        }
        var standing = petition.standing();
        return deadlines
                .of(standing.realm(), standing.id())
                .map(last -> last.deadline().inForceOn(said).due())
                .orElse(null);
    }

    /// The result class a finer word of the code list belongs to.
    Result result(Realm realm, String resultCode) {
        return Result.of(
                Objects.requireNonNull(
                        lists.in(realm).chosen("referral.result", resultCode, "result").group(),
                        "a result belongs to a class"));
    }

    Answer tidied(Answer answer, Result result, Petition petition, LocalDate today) {
        var text = TextKeys.paragraphs(answer.text());
        if (text.isBlank()) {
            throw new Refused("referral.answer_missing", "answer");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refused("referral.answer_too_long", "answer", LONGEST_TEXT, text.length());
        }
        checkDay(answer.day(), petition, today);
        if (answer.roadmap() != null && result != Result.IN_PROGRESS_WITH_ROADMAP) {
            throw new Refused("referral.roadmap_without_progress", "roadmap");
        }
        return new Answer(
                answer.resultCode(),
                text,
                document(answer.document()),
                answer.day(),
                answer.onTheSpot(),
                answer.roadmap());
    }

    /// A reason or remark: said, and of a length somebody reads.
    String reason(String typed, String field) {
        var text = TextKeys.paragraphs(typed);
        if (text.isBlank()) {
            throw new Refused("referral.reason_missing", field);
        }
        if (text.length() > LONGEST_REASON) {
            throw new Refused("referral.reason_too_long", field, LONGEST_REASON, text.length());
        }
        return text;
    }

    /// The same where nothing need be said.
    String remark(String typed, String field) {
        return typed.isBlank() ? "" : reason(typed, field);
    }

    /// One line: the name of an authority, the number of a document.
    String line(String typed, String field) {
        var line = TextKeys.exact(typed);
        if (line.isBlank()) {
            throw new Refused("referral.line_missing", field);
        }
        if (line.length() > LONGEST_DOCUMENT) {
            throw new Refused("referral.line_too_long", field, LONGEST_DOCUMENT);
        }
        return line;
    }

    String publicWords(String typed) {
        var text = TextKeys.paragraphs(typed);
        if (text.isBlank()) {
            throw new Refused("referral.answer_missing", "text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refused("referral.answer_too_long", "text", LONGEST_TEXT, text.length());
        }
        return text;
    }

    /// The first paragraph of an answer, for a list of promises.
    String opening(String text) {
        var first = text.split("\\R", 2)[0];
        return first.length() <= LONGEST_REASON ? first : first.substring(0, LONGEST_REASON);
    }

    void notAfterToday(LocalDate day, LocalDate today, String field) {
        if (day.isAfter(today)) {
            throw new Refused("referral.day_in_the_future", field);
        }
    }

    private static @Nullable String document(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var document = TextKeys.exact(typed);
        if (document.length() > LONGEST_DOCUMENT) {
            throw new Refused("referral.document_too_long", "document", LONGEST_DOCUMENT);
        }
        return document;
    }

    private static void checkDay(@Nullable LocalDate day, Petition petition, LocalDate today) {
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            throw new Refused("referral.answered_in_the_future", "answered");
        }
        var raised = petition.standing().occasion().day().first();
        if (raised != null && day.isBefore(raised)) {
            throw new Refused("referral.answered_before_it_was_raised", "answered", raised);
        }
    }

    /// A body of the realm that exists on the day.
    void existing(Realm realm, OrganisationId to, LocalDate today) {
        var organisation =
                organisations
                        .withId(realm, to)
                        .orElseThrow(() -> new Refused("referral.organisation_missing", "to"));
        if (!organisation.existsOn(today)) {
            throw new Refused("referral.organisation_ended", "to", organisation.name());
        }
    }
}
