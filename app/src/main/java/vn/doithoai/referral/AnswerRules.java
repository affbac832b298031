package vn.doithoai.referral;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Result;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

/// What an answer and a referral must satisfy.
@Component
class AnswerRules {
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_DOCUMENT = 200;

    private final CodeLists lists;
    private final Organisations organisations;

    AnswerRules(CodeLists lists, Organisations organisations) {
        this.lists = lists;
        this.organisations = organisations;
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

    void checkReferral(Realm realm, OrganisationId to, LocalDate due, LocalDate today) {
        var organisation =
                organisations
                        .withId(realm, to)
                        .orElseThrow(() -> new Refused("referral.organisation_missing", "to"));
        if (!organisation.existsOn(today)) {
            throw new Refused("referral.organisation_ended", "to", organisation.name());
        }
        if (due.isBefore(today)) {
            throw new Refused("referral.due_in_the_past", "due");
        }
    }
}
