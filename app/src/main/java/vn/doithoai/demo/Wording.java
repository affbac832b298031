package vn.doithoai.demo;

import java.util.List;
import java.util.Set;
import vn.doithoai.demo.Planned.Outcome;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitLevel;

/// Puts a matter and its answer into words.
final class Wording {
    private static final Lines FRAMES = Lines.of("frames");

    private final PhraseBook book;

    Wording(PhraseBook book) {
        this.book = book;
    }

    /// `told` holds the subjects the meeting heard already, and gets this one.
    DemoMatter matter(Scene scene, String topic, Outcome outcome, Set<String> told, Chance chance) {
        var subject = book.subject(topic, scene, outcome, told, chance);
        told.add(subject.heading().name());
        var slots = new Slots(scene, chance);
        var text = text(subject, slots, chance);
        var by = answering(subject.body(), slots);
        slots.put("coquan", by.name());
        return new DemoMatter(
                subject.heading().petitionClass(),
                topic,
                subject.local() ? scene.commune() : area(scene),
                subject.body().competence(),
                text,
                by,
                outcome == Outcome.WAITING ? null : reply(subject, slots, outcome, chance));
    }

    private static String text(Subject subject, Slots slots, Chance chance) {
        var text = slots.text(subject.one("f", chance));
        if (!subject.all("a").isEmpty()) {
            text += " " + slots.more(subject.one("a", chance));
        }
        return chance.percent(24) ? text + " " + slots.more(chance.of(FRAMES.in("thêm"))) : text;
    }

    private static Reply reply(Subject subject, Slots slots, Outcome outcome, Chance chance) {
        boolean onTheSpot = outcome == Outcome.EXPLAINED && chance.percent(64);
        boolean built = outcome == Outcome.SETTLED && subject.heading().works();
        var dates = AnswerDates.of(slots.scene.day(), outcome, onTheSpot, built, chance);
        slots.put("viec", slots.brief(subject.one("v", chance)));
        dates.putInto(slots);
        var core = core(subject, outcome, chance);
        return new Reply(
                core.result(),
                framed(slots, core.phrase(), onTheSpot, chance),
                onTheSpot ? null : Letters.number(subject.body(), dates.answered(), chance),
                dates.answered(),
                onTheSpot,
                dates.roadmap());
    }

    private static Answering answering(Body body, Slots slots) {
        var scene = slots.scene;
        var name = body.nameIn(scene.district());
        var unit =
                name.contains("{xa}")
                        ? scene.commune()
                        : name.contains("huyen}") ? scene.district() : scene.province();
        return new Answering(body.kind(), slots.brief(name), unit);
    }

    /// An opening names the affair; a phrase that names no place mostly needs one.
    private static String framed(Slots slots, String core, boolean onTheSpot, Chance chance) {
        var text = slots.text(core);
        if (!core.contains("{thon}") && chance.percent(75) || !core.contains("{")) {
            var opening = chance.of(FRAMES.in(onTheSpot ? "mở tại chỗ" : "mở"));
            text = slots.text(opening) + " " + slots.more(core);
        }
        var closing = chance.of(FRAMES.in(onTheSpot ? "kết tại chỗ" : "kết"));
        return chance.percent(28) ? text + " " + slots.more(closing) : text;
    }

    private record Core(String result, String phrase) {}

    private static Core core(Subject subject, Outcome outcome, Chance chance) {
        var frame = subject.heading().works() ? " w" : " a";
        return switch (outcome) {
            case SETTLED -> marked(subject, Subject.SETTLED, chance);
            case EXPLAINED -> new Core("explained", subject.one("e", chance));
            case ROADMAP -> new Core("roadmap", chance.of(FRAMES.in("roadmap" + frame)));
            case PROGRESS -> framed(chance.of(progress(subject)), frame, chance);
            case NOT_SETTLED -> marked(subject, Subject.NOT_SETTLED, chance);
            case WAITING -> throw new IllegalStateException("nothing was answered");
        };
    }

    private static Core framed(String result, String frame, Chance chance) {
        return new Core(result, chance.of(FRAMES.in(result + frame)));
    }

    private static Core marked(Subject subject, String marks, Chance chance) {
        var phrase = chance.of(subject.all(marks));
        var result =
                switch (phrase.mark()) {
                    case 'i' -> "settled_by_inspection";
                    case 't' -> "settled_by_text";
                    case 'k' -> "no_means";
                    case 'c' -> "not_now";
                    case 'b' -> "bound_above";
                    case 'o' -> "other_reason";
                    default -> "settled_by_action";
                };
        return new Core(result, phrase.words());
    }

    private static List<String> progress(Subject subject) {
        boolean above =
                List.of("central", "province", "district").contains(subject.body().competence());
        return above ? List.of("submitted_above", "no_roadmap") : List.of("no_roadmap");
    }

    /// Where a matter about a whole area is placed.
    private static Unit area(Scene scene) {
        return scene.level() == UnitLevel.COMMUNE ? scene.commune() : scene.district();
    }
}
