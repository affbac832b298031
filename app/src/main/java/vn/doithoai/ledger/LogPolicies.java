package vn.doithoai.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.CannotStart;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.Policy;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.VerifierKey;

/// Whom the readers of each log are told to believe: the log, and the witnesses that whoever keeps
/// it named in a file, `06.policy`, of lines `witness`, `group` and `quorum`. — C2SP tlog-policy
@Component
class LogPolicies {
    private static final String NONE = "quorum none\n";

    private final Map<String, String> texts = new HashMap<>();
    private final LogSite site;

    LogPolicies(
            @Value("${doithoai.ledger.policies:${doithoai.data:data}/ledger-policies}")
                    String folder,
            LogSite site) {
        this.site = site;
        var policies = Path.of(folder).toAbsolutePath().normalize();
        if (Files.isDirectory(policies)) {
            read(policies);
        }
    }

    private void read(Path policies) {
        try (var files = Files.newDirectoryStream(policies, "[0-9][0-9].policy")) {
            for (var file : files) {
                texts.put(String.valueOf(file.getFileName()).substring(0, 2), text(file));
            }
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "start.ledger_policy_wrong", policies, String.valueOf(unreadable.getMessage()));
        }
    }

    private static String text(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        Policy policy;
        try {
            policy = Policy.parse(bytes);
        } catch (Rejected wrong) {
            throw new CannotStart("start.ledger_policy_wrong", file, wrong.getMessage());
        }
        // the log's own lines are written by the program, which alone knows its keys
        if (!policy.logs().isEmpty()
                || policy.witnesses().stream().anyMatch(one -> one.url().isEmpty())) {
            throw new CannotStart("start.ledger_policy_lines", file);
        }
        return new String(bytes, StandardCharsets.UTF_8).stripTrailing() + "\n";
    }

    /// The policy as readers get it.
    String text(Realm realm, List<VerifierKey> keys) {
        return keys.stream()
                        .map(key -> "log %s %s\n".formatted(key, site.address(realm)))
                        .collect(Collectors.joining())
                + texts.getOrDefault(realm.code(), NONE);
    }

    Policy of(Realm realm, List<VerifierKey> keys) {
        return Policy.parse(text(realm, keys).getBytes(StandardCharsets.UTF_8));
    }

    boolean names(Realm realm) {
        return texts.containsKey(realm.code());
    }
}
