package vn.doithoai.lodging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.Bundle;
import vn.doithoai.notification.Followed;
import vn.doithoai.notification.Subscriptions;
import vn.doithoai.petition.Enclosures;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitioner;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Refused;
import vn.doithoai.vault.SubjectId;

/// Brings a letter in: the matter, its receipt, and the news its sender gets when there is an
/// address to send them to; all or nothing.
@Component
class Entrance {
    private static final String CHANNEL = "portal";

    private final Petitions petitions;
    private final Receipts receipts;
    private final Subscriptions subscriptions;
    private final Enclosures enclosures;

    Entrance(
            Petitions petitions,
            Receipts receipts,
            Subscriptions subscriptions,
            Enclosures enclosures) {
        this.petitions = petitions;
        this.receipts = receipts;
        this.subscriptions = subscriptions;
        this.enclosures = enclosures;
    }

    /// `by` is the portal that sent it for somebody; nobody where they sent it themselves.
    ///
    /// The same letter sent again is the same matter, with the same receipt and files; news that
    /// were ended meanwhile stay ended.
    @Transactional
    Standing enter(
            Letter letter, Raised raised, Bundle files, String language, @Nullable Actor by) {
        var matter =
                new Matter(
                        new PetitionId(letter.id()),
                        letter.kind(),
                        letter.topic(),
                        letter.place().id(),
                        letter.text(),
                        CHANNEL,
                        null);
        var secret = Secret.of(letter.draw());
        boolean again = receipts.opens(raised.realm(), matter.id(), secret);
        var hand = Hand.petitioner(raised.realm());
        var petitioner = petitioner(letter);
        var standing = petitions.lodge(raised.realm(), matter, raised.occasion(), petitioner, hand);
        if (!receipts.issue(standing, secret, by)) {
            throw new Refused("lodging.form_too_old", null);
        }
        enclosures.claim(standing, files, hand);
        var mail = letter.sender().email();
        if (!again && !mail.isEmpty() && subscriptions.mails()) {
            subscriptions.byMail(Followed.of(standing), petitioner.subject(), mail, language);
        }
        return standing;
    }

    /// Whoever sends one form is one person, also when they send it twice.
    private static Petitioner petitioner(Letter letter) {
        var sender = letter.sender();
        var hash = Digest.sha256(("subject:" + letter.draw()).getBytes(StandardCharsets.UTF_8));
        var bytes = ByteBuffer.wrap(hash);
        return new Petitioner(
                new SubjectId(new UUID(bytes.getLong(), bytes.getLong())),
                sender.name(),
                sender.contact(),
                sender.address());
    }
}
