package vn.doithoai.meeting.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.meeting.Contributed;
import vn.doithoai.meeting.Figure;
import vn.doithoai.meeting.Form;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.PrintedFigure;
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

    public List<Choice> figures(Words w) {
        return List.of(Figure.values()).stream()
                .map(figure -> new Choice(figure.word(), w.word("meeting.figure", figure.word())))
                .toList();
    }

    /// The figures that stand, to choose those to withdraw.
    public List<Choice> standing(Map<Integer, PrintedFigure> standing, Words w) {
        return standing.entrySet().stream()
                .map(line -> new Choice(line.getKey().toString(), line(line.getValue(), w)))
                .toList();
    }

    /// A printed figure in a line: what it counts, what was printed, and where.
    public String line(PrintedFigure printed, Words w) {
        return w.of(
                "meeting.printed.line",
                w.word("meeting.figure", printed.figure().word()),
                printed.value(),
                printed.source());
    }

    public List<Choice> forms(Words w) {
        return List.of(Form.values()).stream()
                .map(form -> new Choice(form.word(), w.word("meeting.form", form.word())))
                .toList();
    }
}
