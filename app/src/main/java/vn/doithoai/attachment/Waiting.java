package vn.doithoai.attachment;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;
import vn.doithoai.vault.SubjectId;

/// Files of forms that are not sent yet: a browser cannot choose them again by itself when a form
/// is refused or looked at once more, so what was good stays, for a day and no longer.
@Service
public class Waiting {
    /// How many files one form brings.
    public static final int MOST_OF_A_FORM = 5;

    public static final int MOST_BYTES = Cleaning.MOST_BYTES;

    static final Duration KEPT = Duration.ofDays(1);
    private static final long ROOM = 2L * 1024 * 1024 * 1024;

    private final Cleaning cleaning;
    private final WaitingRoom room;
    private final Attachments attachments;
    private final InstantSource clock;

    Waiting(Cleaning cleaning, WaitingRoom room, Attachments attachments, InstantSource clock) {
        this.cleaning = cleaning;
        this.room = room;
        this.attachments = attachments;
        this.clock = clock;
    }

    public List<WaitingFile> of(Bundle bundle) {
        return room.of(bundle);
    }

    /// Keeps those that may come, and names with each of the others why not.
    public void take(Bundle bundle, List<Chosen> files) {
        var refused = new ArrayList<Refusal>();
        for (var file : files) {
            try {
                take(bundle, file);
            } catch (Refused why) {
                why.refusals().stream()
                        .map(one -> Unfit.named(file.name(), one))
                        .forEach(refused::add);
            }
        }
        if (!refused.isEmpty()) {
            throw new Refused(refused);
        }
    }

    private void take(Bundle bundle, Chosen chosen) {
        var before = room.of(bundle);
        if (before.size() >= MOST_OF_A_FORM) {
            throw Unfit.because("too_many_at_once", MOST_OF_A_FORM);
        }
        var clean = cleaning.clean(chosen.content(), chosen.name());
        if (room.held() + clean.content().length > ROOM) {
            throw Unfit.because("no_room");
        }
        var name = FileNames.tidied(chosen.name(), clean.type());
        var id = bundle.number(name, clean.content());
        if (before.stream().noneMatch(one -> one.id().equals(id))) {
            int place = before.isEmpty() ? 1 : before.getLast().place() + 1;
            var size = clean.content().length;
            var file = new WaitingFile(id, place, clean.type(), size, name);
            room.put(bundle, file, clean.content(), clock.instant());
        }
    }

    /// The form shall not bring this one.
    public void drop(Bundle bundle, AttachmentId file) {
        room.drop(bundle, file);
    }

    /// Nothing of this form is kept.
    public void drop(Bundle bundle) {
        room.drop(bundle);
    }

    /// The form is sent: its files are from now on those of what it was about, sealed with the key
    /// of their person. Sent twice they come once.
    @Transactional(propagation = Propagation.MANDATORY)
    public int claim(Realm realm, UUID about, SubjectId of, Bundle bundle, @Nullable UUID by) {
        var files = room.of(bundle);
        for (var file : files) {
            room.content(bundle, file)
                    .ifPresent(content ->
                            attachments.keep(
                                    realm,
                                    new Upload(file.id(), about, of, file.name(), content),
                                    new Clean(file.type(), content),
                                    by));
        }
        Afterwards.done(() -> room.drop(bundle));
        return files.size();
    }

    int sweep() {
        return room.sweep(clock.instant().minus(KEPT));
    }
}
