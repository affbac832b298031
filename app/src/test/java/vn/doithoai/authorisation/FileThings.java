package vn.doithoai.authorisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.doithoai.Cast;
import vn.doithoai.access.Role;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.Attachments;
import vn.doithoai.attachment.SampleFiles;
import vn.doithoai.attachment.Upload;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitioner;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.DueBy;
import vn.doithoai.referral.Sending;
import vn.doithoai.referral.Troupe;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.vault.SubjectId;

/// A matter the village head brought with a file, answered by the People's Committee with another;
/// and a copy of each that an editor released.
class FileThings implements Things {
    private static final SubjectId PERSON = new SubjectId(new UUID(6, 1));
    private static final AttachmentId FILE = new AttachmentId(new UUID(6, 2));
    private static final AttachmentId ANSWER = new AttachmentId(new UUID(6, 4));
    private static final AttachmentId PUBLISHED = new AttachmentId(new UUID(6, 5));
    private static final AttachmentId COPY = new AttachmentId(new UUID(6, 3));

    private final World world;
    private final Petitions petitions;
    private final Sending sending;
    private final Receipts receipts;
    private final Attachments attachments;
    private final Drafts drafts;

    FileThings(
            World world,
            Petitions petitions,
            Sending sending,
            Receipts receipts,
            Attachments attachments,
            Drafts drafts) {
        this.drafts = drafts;
        this.world = world;
        this.petitions = petitions;
        this.sending = sending;
        this.receipts = receipts;
        this.attachments = attachments;
    }

    @Override
    public Map<String, Map<String, String>> prepare() {
        var matter = referred();
        var code = matter.standing().code();
        var content = SampleFiles.pdf("Đơn.pdf").content();
        var about = matter.standing().id().value();
        attachments.add(Cast.BAC_KAN, new Upload(FILE, about, PERSON, "Đơn.pdf", content), null);
        answer(matter, content);
        var editor = world.preparer(Role.EDITOR).account().value();
        attachments.clear(Cast.BAC_KAN, FILE, COPY, editor);
        attachments.clear(Cast.BAC_KAN, ANSWER, PUBLISHED, editor);
        var secret = receipts.print(matter, world.preparer(Role.OFFICE)).inGroups();
        return Map.of(
                "with a file",
                Map.of("code", code, "id", FILE.toString(), "secret", secret),
                "with a released file",
                Map.of("code", code, "id", COPY.toString()),
                "with an answer's file",
                Map.of("code", code, "id", ANSWER.toString(), "secret", secret),
                "with a published file",
                Map.of("code", code, "id", PUBLISHED.toString()));
    }

    private void answer(Petition matter, byte[] content) {
        var words = Troupe.answer("explained");
        var proposed = drafts.propose(matter, matter.acts(), words, world.preparer(Role.AGENCY));
        var draft = proposed.draft().id();
        var file = new Upload(ANSWER, draft, new SubjectId(draft), "Trả lời.pdf", content);
        attachments.add(Cast.BAC_KAN, file, null);
        var now = proposed.petition();
        drafts.approve(now, now.acts(), draft, world.preparer(Role.LEADER));
    }

    private Petition referred() {
        var day = PartialDate.of(LocalDate.of(2021, 4, 28));
        var occasion =
                new Occasion(
                        null, UnitLevel.DISTRICT, Occasion.NO_MEETING, day, Cast.BA_BE, "06/061");
        var matter = Brought.matter("Sửa kè suối thôn Nà Ca");
        var who = Petitioner.unnamed(PERSON);
        var by = Hand.of(world.villageHead());
        var standing = petitions.lodge(Cast.BAC_KAN, matter, occasion, who, by);
        var received = petitions.published(standing.code()).orElseThrow();
        var due = new DueBy.Hand(Troupe.DUE, "Theo kết luận");
        return sending.refer(
                received, received.acts(), Cast.BA_BE_OFFICE, due, world.preparer(Role.OFFICE));
    }
}
