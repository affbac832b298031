package vn.doithoai.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.figures.Result;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Going;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.shared.web.Form;
import vn.doithoai.shared.web.Link;
import vn.doithoai.shared.web.Page;
import vn.doithoai.shared.web.Words;

/// The conditions a list was asked with, each in words with the link that takes it away. So every
/// figure of a report that leads to a list says there what it counts.
@Component
public class Conditions {
    private static final List<String> NAMES =
            List.of(
                    "realm",
                    "q",
                    "meeting",
                    "from",
                    "to",
                    "level",
                    "kind",
                    "unit",
                    "place",
                    "topic",
                    "class",
                    "stage",
                    "result",
                    "ending",
                    "time",
                    "promise",
                    "contested",
                    "again",
                    "body");

    private final Vocabularies vocabularies;
    private final Realms realms;
    private final Grounds grounds;
    private final Meetings meetings;
    private final BodyNames bodies;

    Conditions(
            Vocabularies vocabularies,
            Realms realms,
            Grounds grounds,
            Meetings meetings,
            BodyNames bodies) {
        this.vocabularies = vocabularies;
        this.realms = realms;
        this.grounds = grounds;
        this.meetings = meetings;
        this.bodies = bodies;
    }

    public List<Link> of(Form form, Page page) {
        var links = new ArrayList<Link>();
        var v = vocabularies.of(form.value("realm"), page.w());
        for (var name : NAMES) {
            for (var value : form.all(name)) {
                if (!value.isBlank() && form.error(name) == null) {
                    var label =
                            page.w().of("publication.if." + name, word(name, value, v, page.w()));
                    links.add(new Link(label, page.address().without(name, value)));
                }
            }
        }
        return links;
    }

    /// The name of the unit chosen in a field, for the field to show; nothing when none is.
    public String unitName(Form form, String field) {
        return grounds.withId(form.value(field)).map(ground -> ground.place().inFull()).orElse("");
    }

    /// Whether the results asked for are those counted as resolved.
    public boolean resolved(Form form) {
        var resolved = Stream.of(Result.values()).filter(Result::resolved).map(Result::word);
        return Set.copyOf(form.all("result")).equals(resolved.collect(Collectors.toSet()));
    }

    private static String named(Meeting meeting, Words w) {
        return meeting.minutes().title() + ", " + w.day(meeting.day());
    }

    private String word(String name, String value, Vocabulary v, Words w) {
        return switch (name) {
            case "realm" -> realms.withCode(value).map(realm -> realm.name()).orElse(value);
            case "meeting" -> meetings.withCode(value).map(held -> named(held, w)).orElse(value);
            case "from", "to" -> w.day(TypedDate.partial(value, name));
            case "level" -> v.level(UnitLevel.of(value));
            case "kind" -> v.kind(value);
            case "unit", "place" ->
                    grounds.withId(value).map(ground -> ground.place().inFull()).orElse(value);
            case "topic" -> v.topic(value);
            case "class" -> v.petitionClass(PetitionClass.of(value));
            case "stage" -> v.stage(Stage.of(value));
            case "result" -> v.result(Result.of(value));
            case "ending" -> w.word("petition.ending", value);
            case "time", "promise", "contested", "again" -> v.going(name, value);
            case "body" ->
                    value.equals(Going.NOBODY) ? w.of("publication.body.none") : bodies.name(value);
            default -> value;
        };
    }
}
