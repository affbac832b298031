package vn.doithoai.workplace;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.Refused;

/// The marked rows as a second page shows them again, each still as it was seen on the first.
@Component
public class Chosen {
    private final Petitions petitions;
    private final Queues queues;
    private final RowWords words;

    Chosen(Petitions petitions, Queues queues, RowWords words) {
        this.petitions = petitions;
        this.queues = queues;
        this.words = words;
    }

    /// Those this person may act on, in the order they were marked; none of what is no mark.
    public List<ChosenRow> rows(List<String> marks, Actor by) {
        var seen = new ArrayList<Marked>();
        var found = new ArrayList<Petition>();
        for (var mark : read(marks)) {
            petitions
                    .reachableBy(by, mark.code())
                    .ifPresent(petition -> {
                        seen.add(mark);
                        found.add(petition);
                    });
        }
        var rows = new ArrayList<ChosenRow>();
        for (var row : words.read(queues.rows(found), by)) {
            rows.add(new ChosenRow(seen.get(rows.size()).toString(), row));
        }
        return rows;
    }

    private static List<Marked> read(List<String> marks) {
        try {
            return Marked.of(marks);
        } catch (Refused none) {
            return List.of();
        }
    }
}
