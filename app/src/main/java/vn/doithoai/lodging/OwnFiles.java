package vn.doithoai.lodging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.organisation.Units;
import vn.doithoai.petition.Petition;
import vn.doithoai.shared.Absent;
import vn.doithoai.vault.FieldGroup;
import vn.doithoai.vault.Salts;

/// Makes the file of a matter for the holder of its receipt.
@Component
public class OwnFiles {
    private static final String ALGORITHM = "HmacSHA256";

    private final Whereabouts whereabouts;
    private final OwnWords words;
    private final Units units;
    private final Salts salts;

    OwnFiles(Whereabouts whereabouts, OwnWords words, Units units, Salts salts) {
        this.whereabouts = whereabouts;
        this.words = words;
        this.units = units;
        this.salts = salts;
    }

    /// Absent once the words were erased: whoever took the file before still has it.
    @Transactional
    public OwnFile of(Holder holder) {
        var own = whereabouts.of(holder).own();
        var text = words.of(own);
        if (text.isEmpty()) {
            throw new Absent();
        }
        var standing = own.standing();
        return new OwnFile(
                standing.code(),
                own.receivedAt(),
                standing.petitionClass().word(),
                units.withId(own.place()).map(units::inFull).orElse(""),
                text,
                commitment(salt(own), text),
                null);
    }

    /// Words said in public were never sealed and have no salt of their own.
    private byte[] salt(Petition own) {
        var standing = own.standing();
        var subject = own.subject();
        return subject == null
                ? Digest.sha256(standing.code().getBytes(StandardCharsets.UTF_8))
                : salts.of(standing.realm(), subject, standing.id().value(), FieldGroup.BODY);
    }

    private static Commitment commitment(byte[] salt, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            var base64 = Base64.getEncoder();
            return new Commitment(
                    "HMAC-SHA256",
                    base64.encodeToString(salt),
                    base64.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
