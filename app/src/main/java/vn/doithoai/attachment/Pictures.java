package vn.doithoai.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws a picture anew, upright: what a camera or a prankster hid in the file does not come along.
final class Pictures {
    private static final float QUALITY = 0.9f;

    private Pictures() {}

    static byte[] jpeg(byte[] content) {
        var file = JpegSegments.of(content);
        var image = read("jpeg", file.stripped(), file.size().sample());
        return written("jpeg", Upright.turned(image, file.orientation()));
    }

    static byte[] png(byte[] content) {
        var file = PngChunks.of(content);
        return written("png", read("png", file.stripped(), file.size().sample()));
    }

    private static BufferedImage read(String format, byte[] file, int sample) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(sample, sample, 0, 0);
            return reader.read(0, how);
        } catch (IOException broken) {
            throw Unfit.because("image_unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(String format, BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(
                    null,
                    new IIOImage(image, null, null),
                    quality(format, writer.getDefaultWriteParam()));
        } catch (IOException broken) {
            throw Unfit.because("image_unreadable");
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam quality(String format, ImageWriteParam how) {
        if (format.equals("jpeg")) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
        }
        return how;
    }
}
