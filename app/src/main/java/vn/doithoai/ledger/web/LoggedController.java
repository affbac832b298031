package vn.doithoai.ledger.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.ledger.Logged;
import vn.doithoai.ledger.Proofs;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;

/// What the log says of one petition or meeting, and the receipt of each entry. — C2SP tlog-proof
@Controller
class LoggedController {
    private final Proofs proofs;

    LoggedController(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/so-cai/{realm}/muc/{code}")
    String entries(@PathVariable String realm, @PathVariable String code, Model model) {
        var entries = proofs.of(existing(realm), code);
        if (entries.isEmpty()) {
            throw new Absent();
        }
        model.addAttribute("realm", realm);
        model.addAttribute("code", code);
        model.addAttribute("entries", entries);
        model.addAttribute("erased", Logged.erasedOn(entries).orElse(null));
        return "ledger/entries";
    }

    @GetMapping("/so-cai/{realm}/muc/{code}/{seq}")
    ResponseEntity<byte[]> receipt(
            @PathVariable String realm, @PathVariable String code, @PathVariable int seq) {
        var receipt = proofs.receipt(existing(realm), code, seq).orElseThrow(Absent::new);
        var name = code + "-" + seq + ".tlog-proof";
        var saved = ContentDisposition.attachment().filename(name).build();
        return LogAnswer.text(receipt, saved);
    }

    private static Realm existing(String realm) {
        if (!realm.matches("\\d{2}")) {
            throw new Absent();
        }
        return new Realm(realm);
    }
}
