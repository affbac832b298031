package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.doithoai.lodging.Qr;
import vn.doithoai.lodging.Secret;
import vn.doithoai.petition.Petition;

/// A receipt as it is printed: the matter, the secret and a picture of the address that fills both
/// in. They stand behind the `#`, which a browser keeps to itself.
///
/// @param next where its reader goes on
/// @param check where receipts are checked
/// @param promise the provisional receipt, and a picture of it; nothing where there is none
public record PrintedReceipt(
        Petition petition,
        Secret secret,
        String address,
        Qr qr,
        String next,
        String check,
        Optional<Promise> promise) {
    static PrintedReceipt of(
            Petition petition,
            Secret secret,
            String next,
            Optional<String> promise,
            HttpServletRequest request) {
        var address =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/tra-cuu")
                        .build()
                        .toUriString();
        var full = address + "#" + petition.standing().code() + "/" + secret.inGroups();
        return new PrintedReceipt(
                petition,
                secret,
                address,
                Qr.of(full),
                next,
                SlipController.check(request),
                promise.map(Promise::of));
    }
}
