package vn.doithoai.lodging;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Optional;

/// A QR code as the path of an SVG picture, one unit a module, drawn on this side so that no secret
/// travels to a service that draws.
public record Qr(int size, String path) {
    /// The quiet zone the standard asks for.
    private static final int MARGIN = 4;

    /// From here on its modules are too small for the usual size on paper.
    private static final int LARGE = 80;

    public static Qr of(String text) {
        return drawn(QrCode.encodeText(text, Ecc.MEDIUM));
    }

    /// As much as a QR code can hold; nothing for more.
    static Optional<Qr> fitting(String text) {
        try {
            return Optional.of(drawn(QrCode.encodeText(text, Ecc.LOW)));
        } catch (DataTooLongException more) {
            return Optional.empty();
        }
    }

    public boolean large() {
        return size > LARGE;
    }

    /// Neighbours in a row are drawn as one.
    private static Qr drawn(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append(
                            "M%d %dh%dv1h-%dz"
                                    .formatted(from + MARGIN, y + MARGIN, x - from, x - from));
                }
            }
        }
        return new Qr(code.size + 2 * MARGIN, path.toString());
    }
}
