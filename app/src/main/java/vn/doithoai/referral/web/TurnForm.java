package vn.doithoai.referral.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.Contribution;
import vn.doithoai.meeting.ContributionId;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.Raised;
import vn.doithoai.meeting.Recorded;
import vn.doithoai.meeting.Speaker;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.TurnDesk.Heard;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

/// A turn as typed: who spoke, then matter by matter `class1`, `topic1`, `place1`, `text1`,
/// `result1`, `answer1`, and so on. A block left empty is passed over.
final class TurnForm {
    static final int BLOCKS = 3;
    private static final int MOST_BLOCKS = 50;
    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern MATTER = Pattern.compile("matters\\[(\\d+)]\\.(.+)");

    private final Map<String, String> typed;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Integer> filled = new ArrayList<>();

    TurnForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /// How many blocks the page shows: those typed into and some empty ones when asked for more.
    static int blocks(Map<String, String> typed) {
        int last = 0;
        for (int i = 1; i <= MOST_BLOCKS; i++) {
            if (typed.containsKey("class" + i)) {
                last = i;
            }
        }
        int shown = Math.max(last, BLOCKS);
        return Math.min(typed.containsKey("more") ? shown + BLOCKS : shown, MOST_BLOCKS);
    }

    /// The fields of denunciations: nothing typed there may come back, not even with an error
    /// elsewhere. — Law on Denunciations 2018, art. 9 and 56
    Set<String> secrets() {
        var fields = new HashSet<String>();
        for (int i = 1; i <= MOST_BLOCKS; i++) {
            if (value("class" + i).equals(Raised.DENUNCIATION)) {
                for (var field : List.of("text", "answer", "place", "result", "topic")) {
                    fields.add(field + i);
                }
                fields.add("speaker");
            }
        }
        return fields;
    }

    List<Heard> heard(Meeting meeting) {
        var heard = new ArrayList<Heard>();
        for (int i = 1; i <= MOST_BLOCKS; i++) {
            var block = block(i, meeting);
            if (block.isPresent()) {
                heard.add(block.get());
                filled.add(i);
            }
        }
        if (heard.isEmpty() && refusals.isEmpty()) {
            refuse("referral.turn_empty", "text1");
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return heard;
    }

    /// Records what was heard; a refusal comes back about the fields of this form, block by block.
    Recorded recorded(Supplier<Recorded> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            throw refused.renamed(this::typedName);
        }
    }

    /// `matters[1].place` is `place3` when the second thing raised stands in the third block.
    private String typedName(String field) {
        var matter = MATTER.matcher(field);
        return matter.matches()
                ? matter.group(2) + filled.get(Integer.parseInt(matter.group(1)))
                : field;
    }

    Contribution contribution(List<Heard> heard) {
        return new Contribution(
                new ContributionId(id()),
                value("channel"),
                speaker(),
                heard.stream().map(Heard::raised).toList());
    }

    private UUID id() {
        try {
            return UUID.fromString(value("id"));
        } catch (IllegalArgumentException notAnId) {
            throw new Refused("referral.form_without_id", "id");
        }
    }

    private @Nullable Speaker speaker() {
        var name = value("speaker");
        var kind =
                switch (value("speakerKind")) {
                    case "official" -> Speaker.Kind.OFFICIAL;
                    case "group" -> Speaker.Kind.GROUP;
                    default -> Speaker.Kind.PERSON;
                };
        return name.isEmpty() && kind == Speaker.Kind.PERSON ? null : new Speaker(kind, name);
    }

    private Optional<Heard> block(int i, Meeting meeting) {
        var chosen = value("class" + i);
        var text = value("text" + i);
        var answer = value("answer" + i);
        if (chosen.equals(Raised.DENUNCIATION)) {
            return Optional.of(Heard.unanswered(new Raised.ADenunciation()));
        }
        if (text.isEmpty() && answer.isEmpty() && value("result" + i).isEmpty()) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            refuse("petition.text_missing", "text" + i);
        } else if (text.length() > LONGEST_TEXT) {
            refuse("petition.text_too_long", "text" + i, LONGEST_TEXT, text.length());
        }
        return Optional.of(new Heard(raised(i, chosen, text), answer(i, answer, meeting)));
    }

    private Raised raised(int i, String chosen, String text) {
        var place = value("place" + i);
        var unit = UnitId.typed(place).orElse(null);
        if (unit == null && !place.isEmpty()) {
            refuse("petition.place_unknown", "place" + i);
        }
        try {
            return Raised.typed(chosen, value("topic" + i), unit, text, null);
        } catch (Refused refused) {
            throw refused.renamed(field -> field + i);
        }
    }

    private Optional<Answer> answer(int i, String text, Meeting meeting) {
        var result = value("result" + i);
        if (result.isEmpty() && text.isEmpty()) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            refuse("referral.answer_missing", "answer" + i);
        }
        if (result.isEmpty()) {
            refuse("referral.result_missing", "result" + i);
        }
        return Optional.of(Answer.onTheSpot(result, text, meeting.day().exactly()));
    }

    private void refuse(String code, String field, Object... values) {
        refusals.add(new Refusal(code, field, List.of(values)));
    }

    private String value(String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
