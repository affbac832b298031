package vn.doithoai.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.web.Words;

/// The export of a person with the things themselves: one archive, the JSON first. Written as it is
/// read, so that no more than one file is held at a time.
@Service
public class Parcel {
    private final Export export;
    private final List<Belongings> belongings;

    Parcel(Export export, List<Belongings> belongings) {
        this.export = export;
        this.belongings = belongings;
    }

    /// The JSON is made before a byte is written: what is absent is still answered so.
    public Writing of(Realm realm, SubjectId subject, Reader reader, Words w) {
        var json = export.of(realm, subject, reader, w).getBytes(StandardCharsets.UTF_8);
        return (name, out) -> {
            var zip = new ZipOutputStream(out);
            put(zip, name + ".json", json);
            for (var part : belongings) {
                part.handOver(
                        realm,
                        subject,
                        reader,
                        (file, bytes) -> put(zip, part.name() + "/" + file, bytes));
            }
            zip.finish();
        };
    }

    /// Writes the archive, `name` for what it is about.
    public interface Writing {
        void to(String name, OutputStream out) throws IOException;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException("an archive cannot be written", broken);
        }
    }
}
