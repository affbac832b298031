package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.lodging.Sent;

/// What a program is answered: the code anyone may know, the receipt its sender alone keeps, and
/// the address where both open the matter. `provisional` is the signed promise that the public log
/// will hold it. Tells nothing of itself when it is printed.
record LetterReceipt(
        UUID id,
        String code,
        String stage,
        String receipt,
        String follow,
        @Nullable String provisional) {
    static LetterReceipt of(Sent sent, Optional<String> promise, HttpServletRequest request) {
        var printed = PrintedReceipt.of(sent.petition(), sent.secret(), "", promise, request);
        var standing = sent.petition().standing();
        return new LetterReceipt(
                standing.id().value(),
                standing.code(),
                standing.stage().word(),
                sent.secret().inGroups(),
                printed.address(),
                promise.orElse(null));
    }

    @Override
    public String toString() {
        return "the receipt of " + code;
    }
}
