package vn.doithoai.meeting.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.meeting.Contributed;
import vn.doithoai.meeting.Form;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.web.Choice;
import vn.doithoai.shared.web.Words;

/// What codes and ids are called in a reader's language. Public for the templates.
@Component
public class MeetingNames {
    private final CodeLists lists;
    private final Units units;

    MeetingNames(CodeLists lists, Units units) {
        this.lists = lists;
        this.units = units;
    }

    public String kind(Meeting meeting, String language) {
        return lists.word("meeting.kind", meeting.kind(), language);
    }

    public String counterpart(Meeting meeting, String language) {
        var code = meeting.minutes().counterpart().code();
        return code == null ? "" : lists.word("meeting.counterpart", code, language);
    }

    public String channel(Contributed contributed, String language) {
        return lists.word("petition.channel", contributed.channel(), language);
    }

    /// The unit as it was called on the day, with all above it.
    public String unit(Meeting meeting) {
        return units.withId(meeting.unit()).map(units::inFull).orElse(meeting.unit().value());
    }

    public List<Choice> choices(String list, String language) {
        return lists.choices(list).stream()
                .map(item -> new Choice(item.code(), item.in(language)))
                .toList();
    }

    public List<Choice> forms(Words w) {
        return List.of(Form.values()).stream()
                .map(form -> new Choice(form.word(), w.word("meeting.form", form.word())))
                .toList();
    }
}
