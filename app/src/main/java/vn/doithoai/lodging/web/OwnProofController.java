package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.lodging.OwnProofs;
import vn.doithoai.lodging.ProofFile;
import vn.doithoai.shared.Absent;

/// The proof that a matter was received, for the holder of its receipt.
@Controller
class OwnProofController {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final PassCookie pass;
    private final OwnProofs proofs;

    OwnProofController(PassCookie pass, OwnProofs proofs) {
        this.pass = pass;
        this.proofs = proofs;
    }

    @GetMapping("/tra-cuu/kien-nghi/bien-nhan.tlog-proof")
    ResponseEntity<byte[]> proof(HttpServletRequest request) {
        return kept(proofs.whole(pass.holder(request).orElseThrow(Absent::new)));
    }

    @GetMapping("/tra-cuu/kien-nghi/bien-nhan-tam.txt")
    ResponseEntity<byte[]> provisional(HttpServletRequest request) {
        return kept(proofs.provisional(pass.holder(request).orElseThrow(Absent::new)));
    }

    private static ResponseEntity<byte[]> kept(ProofFile file) {
        var name = ContentDisposition.attachment().filename(file.name()).build();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file.bytes());
    }
}
