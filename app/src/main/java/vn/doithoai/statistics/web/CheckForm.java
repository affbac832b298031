package vn.doithoai.statistics.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.statistics.PrintedTable;
import vn.doithoai.statistics.TypedTable;

/// A printed table as it was typed, pasted or sent as a file.
record CheckForm(
        @Nullable String realm,
        @Nullable String id,
        @Nullable String title,
        @Nullable String source,
        @Nullable String from,
        @Nullable String to,
        @Nullable String table) {

    PrintedTable read(UUID ownId, @Nullable MultipartFile file) {
        return new PrintedTable(
                ReportQueries.text(id).matches("[0-9a-f-]{36}")
                        ? UUID.fromString(ReportQueries.text(id))
                        : ownId,
                ReportQueries.text(title),
                ReportQueries.text(source),
                period(),
                TypedTable.read(typed(file)));
    }

    private @Nullable Period period() {
        var first = TypedDate.day(from, "from");
        var last = TypedDate.day(to, "to");
        if (first == null && last == null) {
            return null;
        }
        if (first == null || last == null) {
            throw new Refused("statistics.end_missing", first == null ? "from" : "to");
        }
        return new Period(first, last);
    }

    /// What was pasted wins over a file.
    private String typed(@Nullable MultipartFile file) {
        var pasted = table == null ? "" : table;
        if (!pasted.isBlank() || file == null) {
            return pasted;
        }
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
