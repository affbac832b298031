package vn.doithoai.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.CannotStart;
import vn.doithoai.shared.SecretFile;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignatureType;
import vn.doithoai.tlog.SignerKey;

/// The keys the logs sign with, one file a realm that only its owner may open. A log keeps its key:
/// a file that is gone, while the log has signed, is no reason to make another.
@Component
class LogKeys {
    private final Path folder;
    private final Map<String, SignerKey> known = new ConcurrentHashMap<>();

    LogKeys(@Value("${doithoai.ledger.keys:${doithoai.data:data}/ledger-keys}") String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    /// The key of this log, made when the log never signed.
    SignerKey of(Log log) {
        return known.computeIfAbsent(log.origin(), _ -> kept(log));
    }

    private SignerKey kept(Log log) {
        var file = new SecretFile(folder.resolve(log.realm().code() + ".key"));
        try {
            if (!file.exists()) {
                if (log.published() > 0) {
                    throw new CannotStart("start.ledger_key_gone", file.path());
                }
                var made =
                        SignerKey.generate(log.origin(), SignatureType.ED25519, new SecureRandom());
                file.create(made.skey().orElseThrow() + "\n");
            }
            return SignerKey.parse(String.join("", file.lines()));
        } catch (SecretFile.Open open) {
            throw new CannotStart(
                    "start.ledger_key_open", file.path(), String.valueOf(open.getMessage()));
        } catch (IOException | Rejected unreadable) {
            throw new CannotStart("start.ledger_key_unreadable", file.path());
        }
    }
}
