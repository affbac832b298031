package vn.doithoai.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.ActedAs;
import vn.doithoai.attachment.Attachment;
import vn.doithoai.meeting.Contributed;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.petition.Stage;
import vn.doithoai.referral.GivenAnswer;
import vn.doithoai.referral.PromiseFate;
import vn.doithoai.shared.VietnamTime;

/// Everything the public may read of one matter. People who handled it are named by their post and
/// organisation only; their names are for those who handle it themselves.
public record MatterFile(
        Petition petition,
        LocalDate today,
        @Nullable String handler,
        Ground ground,
        Place heldBy,
        @Nullable Meeting meeting,
        @Nullable Contributed brought,
        List<Step> steps,
        List<Reply> replies,
        List<Pledge> pledges,
        @Nullable MatterClock clock) {

    /// One act of its life. `body` is who was asked or who answered, `due` by when, `former` what a
    /// new filing replaced, `acted` the post it was done in.
    public record Step(
            RecordedAct act,
            @Nullable LocalDate day,
            @Nullable String body,
            @Nullable LocalDate due,
            @Nullable Former former,
            @Nullable ActedAs acted) {

        Step in(@Nullable ActedAs post) {
            return new Step(act, day, body, due, former, post);
        }
    }

    /// How it was filed before somebody filed it anew, and when they did.
    public record Former(String topic, PetitionClass petitionClass, Instant until) {}

    /// An answer with the words cleared for the public; null until somebody cleared them; and the
    /// files published with it.
    public record Reply(
            GivenAnswer given,
            @Nullable String body,
            @Nullable String words,
            List<Attachment> files) {}

    public List<Former> formers() {
        return steps.stream().map(Step::former).flatMap(MatterFile::present).toList();
    }

    private static Stream<Former> present(@Nullable Former former) {
        return Stream.ofNullable(former);
    }

    /// When it was filed as it stands now.
    public Instant filedAt() {
        var formers = formers();
        return formers.isEmpty() ? petition.receivedAt() : formers.getLast().until();
    }

    public boolean overdue() {
        return petition.overdue(today);
    }

    /// Days past the day it should have been answered.
    public long daysLate() {
        var due = petition.due();
        return due == null ? 0 : today.toEpochDay() - due.toEpochDay();
    }

    /// The day promised last, when it has passed and somebody still waits for it.
    public @Nullable LocalDate brokenPromise() {
        var standing = petition.standing();
        if (pledges.isEmpty() || standing.result().resolved() || standing.stage() == Stage.CLOSED) {
            return null;
        }
        var last = pledges.getLast();
        return last.fate() == PromiseFate.BROKEN ? last.promise().until() : null;
    }

    /// Whether what identified its petitioner was erased.
    public boolean redacted() {
        return redactedOn() != null;
    }

    /// The day it was erased, for good.
    public @Nullable LocalDate redactedOn() {
        return steps.stream()
                .map(Step::act)
                .filter(act -> act.act() == Act.REDACT)
                .map(act -> VietnamTime.day(act.at()))
                .findFirst()
                .orElse(null);
    }

    public boolean answered() {
        return !replies.isEmpty();
    }
}
