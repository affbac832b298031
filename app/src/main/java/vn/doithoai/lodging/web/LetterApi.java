package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.Bundle;
import vn.doithoai.lodging.LetterBox;
import vn.doithoai.lodging.OwnProofs;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.web.Words;

/// Letters from portals and other programs: with the work a browser does, or with the token of an
/// office. The same rules as on the page, and the same receipt.
@RestController
@RequestMapping("/api/v1/letters")
class LetterApi {
    private final LetterBox box;
    private final OwnProofs proofs;

    LetterApi(LetterBox box, OwnProofs proofs) {
        this.proofs = proofs;
        this.box = box;
    }

    @PostMapping
    ResponseEntity<LetterReceipt> send(
            @RequestBody SentLetter letter,
            Optional<Actor> portal,
            Words w,
            HttpServletRequest request) {
        var typed = letter.typed();
        if (box.guides(typed)) {
            throw new Refused("lodging.denunciation", "text");
        }
        var sent =
                portal.isPresent()
                        ? box.forward(typed, w.language(), portal.get())
                        : box.send(typed, Bundle.fresh(), request.getRemoteAddr(), w.language());
        var receipt = LetterReceipt.of(sent, proofs.provisional(sent.petition()), request);
        return ResponseEntity.created(URI.create("/api/v1/petitions/" + receipt.code()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(receipt);
    }
}
