package vn.doithoai.ledger.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.ledger.LogFiles;
import vn.doithoai.shared.Absent;

/// By what a log is to be checked. Whoever checks keeps a copy: a log that could say today whom to
/// believe could be checked by nobody.
@RestController
class LogKeysController {
    private final LogFiles files;

    LogKeysController(LogFiles files) {
        this.files = files;
    }

    /// The key of the log as a “vkey”: name, key id and key. — C2SP signed-note
    @GetMapping("/so-cai/{realm}/key")
    ResponseEntity<byte[]> key(@PathVariable String realm) {
        var key = files.log(realm).map(files::key).orElseThrow(Absent::new);
        return text(key + "\n");
    }

    /// How the keys changed, from number 1 on: by these statements whoever believes one key comes
    /// to the next.
    @GetMapping("/so-cai/{realm}/keys/{number}")
    ResponseEntity<byte[]> change(@PathVariable String realm, @PathVariable int number) {
        return text(
                files.log(realm)
                        .flatMap(log -> files.keyChange(log, number))
                        .orElseThrow(Absent::new));
    }

    /// Whom to believe: the log, and those who must have cosigned. — C2SP tlog-policy
    @GetMapping("/so-cai/{realm}/policy")
    ResponseEntity<byte[]> policy(@PathVariable String realm) {
        return text(files.log(realm).map(files::policy).orElseThrow(Absent::new));
    }

    private static ResponseEntity<byte[]> text(String text) {
        return LogAnswer.text(text.getBytes(StandardCharsets.UTF_8));
    }
}
