package vn.doithoai.ledger.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.ledger.LogFiles;
import vn.doithoai.shared.Absent;

/// The key that checks provisional receipts, at the address it is named by. — C2SP signed-note
@RestController
class ReceiptsKeyController {
    private final LogFiles files;

    ReceiptsKeyController(LogFiles files) {
        this.files = files;
    }

    @GetMapping("/so-cai/{realm}/bien-nhan")
    ResponseEntity<byte[]> key(@PathVariable String realm) {
        var key = files.log(realm).flatMap(files::receiptsKey).orElseThrow(Absent::new);
        return LogAnswer.text((key + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
