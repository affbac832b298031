package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.lodging.WritingDesk;

/// What a program without a token solves before it sends a letter. Nothing is kept of it.
@RestController
class LetterChallengeApi {
    private final WritingDesk desk;

    LetterChallengeApi(WritingDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/letters/challenge")
    ResponseEntity<ChallengeJson> challenge(
            @RequestParam(required = false) @Nullable UUID id, HttpServletRequest request) {
        var form = id == null ? "" : id.toString();
        var sheet = desk.sheet(form, "", "", request.getRemoteAddr());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(ChallengeJson.of(sheet));
    }
}
