package vn.doithoai.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.suggestion.Asked;
import vn.doithoai.suggestion.Suggestions;

/// Rows of an office's desk, with what the realm's history suggests for those nobody has yet.
@Component
class OfficeRows {
    private final Queues queues;
    private final RowWords words;
    private final Suggestions suggestions;
    private final Organisations organisations;

    OfficeRows(
            Queues queues, RowWords words, Suggestions suggestions, Organisations organisations) {
        this.queues = queues;
        this.words = words;
        this.suggestions = suggestions;
        this.organisations = organisations;
    }

    List<OfficeRow> of(List<Petition> matters, Actor office) {
        var shown = new ArrayList<OfficeRow>();
        for (var row : words.read(queues.rows(matters), office)) {
            shown.add(row(row, matters.get(shown.size()), office));
        }
        return shown;
    }

    private OfficeRow row(QueueRow row, Petition before, Actor office) {
        var matter = row.petition();
        var tasks = Stream.of(OfficeTask.values()).filter(task -> task.waits(before)).toList();
        if (matter.standing().stage() != Stage.RECEIVED || !matter.cleared()) {
            return new OfficeRow(row, tasks, handler(matter), null, null);
        }
        var asked = Asked.about(matter, VietnamTime.day(matter.receivedAt()));
        var advice = suggestions.advise(asked, office);
        return new OfficeRow(
                row,
                tasks,
                handler(matter),
                advice.agencies().stream().findFirst().orElse(null),
                advice.similar().stream().findFirst().orElse(null));
    }

    private @Nullable String handler(Petition matter) {
        var handler = matter.handler();
        return handler == null
                ? null
                : organisations
                        .withId(matter.standing().realm(), handler)
                        .map(Organisation::name)
                        .orElse(null);
    }
}
