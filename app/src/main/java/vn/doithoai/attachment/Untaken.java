package vn.doithoai.attachment;

import vn.doithoai.shared.Refused;

/// The way out for types that people have and we do not take.
final class Untaken {
    private Untaken() {}

    static Refused media(String media) {
        return switch (media) {
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" ->
                    Unfit.because("heic");
            case "image/avif" -> Unfit.because("heic");
            case "application/x-tika-msoffice", "application/x-tika-ooxml-protected" ->
                    Unfit.because("office_old");
            default -> Unfit.because(media.startsWith("video/") ? "video" : "type_refused");
        };
    }
}
