package vn.doithoai.meeting.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.meeting.Contributed;
import vn.doithoai.meeting.Form;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.web.Choice;
import vn.doithoai.shared.web.Page;
import vn.doithoai.shared.web.Words;

/// What codes and ids are called in a reader's language, in a record as on its day. Public for the
/// templates.
@Component
public class MeetingNames {
    private final CodeLists lists;
    private final Units units;

    MeetingNames(CodeLists lists, Units units) {
        this.lists = lists;
        this.units = units;
    }

    public String kind(Meeting meeting, String language) {
        return word(meeting, "meeting.kind", meeting.kind(), language);
    }

    public String counterpart(Meeting meeting, String language) {
        var code = meeting.minutes().counterpart().code();
        return code == null ? "" : word(meeting, "meeting.counterpart", code, language);
    }

    public String channel(Meeting meeting, Contributed contributed, String language) {
        return lists.in(meeting.realm())
                .word(
                        "petition.channel",
                        contributed.channel(),
                        language,
                        contributed.recordedAt());
    }

    private String word(Meeting meeting, String list, String code, String language) {
        return lists.in(meeting.realm()).word(list, code, language, meeting.recordedAt());
    }

    /// The unit as it was called on the day, with all above it.
    public String unit(Meeting meeting) {
        return units.withId(meeting.unit()).map(units::inFull).orElse(meeting.unit().value());
    }

    /// What the realm of whoever records a meeting offers.
    public List<Choice> choices(String list, Page page) {
        return lists.in(new Realm(page.place().realmCode())).choices(list).stream()
                .map(item -> new Choice(item.code(), item.in(page.language())))
                .toList();
    }

    public List<Choice> forms(Words w) {
        return List.of(Form.values()).stream()
                .map(form -> new Choice(form.word(), w.word("meeting.form", form.word())))
                .toList();
    }
}
