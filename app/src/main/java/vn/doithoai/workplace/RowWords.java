package vn.doithoai.workplace;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Originals;

/// Rows in the words their reader may read: sealed ones to those who handle the matter, each
/// reading traced. So only rows that are shown are read.
@Component
class RowWords {
    private final Originals originals;

    RowWords(Originals originals) {
        this.originals = originals;
    }

    List<QueueRow> read(List<QueueRow> rows, Actor reader) {
        var words = originals.words(rows.stream().map(QueueRow::petition).toList(), reader);
        return rows.stream()
                .map(row -> {
                    var id = row.petition().standing().id();
                    return row.saying(words.getOrDefault(id, ""));
                })
                .toList();
    }
}
