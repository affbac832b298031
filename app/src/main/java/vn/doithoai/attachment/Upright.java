package vn.doithoai.attachment;

import java.awt.image.BufferedImage;

/// Turns a picture as its camera was held.
final class Upright {
    private Upright() {}

    /// @param orientation as EXIF counts: 1 upright, 3 upside down, 6 and 8 on a side, the others
    ///   mirrored
    static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lies = orientation >= 5;
        var from = image.getRaster();
        var to = from.createCompatibleWritableRaster(lies ? height : width, lies ? width : height);
        Object row = null;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row = from.getDataElements(x, y, row);
                to.setDataElements(
                        column(orientation, x, y, width, height),
                        line(orientation, x, y, width, height),
                        row);
            }
        }
        return new BufferedImage(image.getColorModel(), to, image.isAlphaPremultiplied(), null);
    }

    private static int column(int orientation, int x, int y, int width, int height) {
        return switch (orientation) {
            case 2, 3 -> width - 1 - x;
            case 5, 8 -> y;
            case 6, 7 -> height - 1 - y;
            default -> x;
        };
    }

    private static int line(int orientation, int x, int y, int width, int height) {
        return switch (orientation) {
            case 3, 4 -> height - 1 - y;
            case 5, 6 -> x;
            case 7, 8 -> width - 1 - x;
            default -> y;
        };
    }
}
