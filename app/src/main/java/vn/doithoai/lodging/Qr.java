package vn.doithoai.lodging;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as the path of an SVG picture, one unit a module, drawn on this side so that no secret
/// travels to a service that draws.
public record Qr(int size, String path) {
    /// The quiet zone the standard asks for.
    private static final int MARGIN = 4;

    public static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return new Qr(code.size + 2 * MARGIN, path.toString());
    }
}
