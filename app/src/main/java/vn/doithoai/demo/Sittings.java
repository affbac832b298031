package vn.doithoai.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.PartialDate;

/// Fills a planned meeting with people and words.
final class Sittings {
    private static final List<LocalTime> STARTS =
            List.of(
                    LocalTime.of(7, 30),
                    LocalTime.of(8, 0),
                    LocalTime.of(8, 30),
                    LocalTime.of(13, 30),
                    LocalTime.of(14, 0));
    private static final int[] SIZE_OF_TURN = {62, 26, 9, 3};
    private static final List<String> CHANNELS =
            List.of("spoken", "slip", "letter_before", "front", "box");
    private static final int[] OFTEN = {84, 7, 4, 4, 1};

    private final Land land;
    private final PhraseBook book;
    private final Wording wording;
    private final Invitations invitations;
    private final Hamlets hamlets = new Hamlets();

    Sittings(Land land) {
        this.land = land;
        book = new PhraseBook();
        wording = new Wording(book);
        invitations = new Invitations(land);
    }

    DemoMeeting of(int ordinal, Planned planned) {
        var chance = Chance.of("sitting " + planned.unit().level(), ordinal);
        var topic = book.topic(chance);
        var invitation = invitations.to(planned, book.words(topic), chance);
        var turns = turns(planned, invitation, topic, chance);
        return new DemoMeeting(
                ordinal,
                planned.unit(),
                planned.kind(),
                invitation.title(),
                when(planned, invitation.place(), chance),
                invitation.hosts(),
                guests(planned, invitation, chance),
                turns,
                List.of());
    }

    private static When when(Planned planned, String place, Chance chance) {
        var starts = chance.of(STARTS);
        int most = starts.isBefore(LocalTime.NOON) ? 225 : 210;
        int minutes = 45 + 12 * planned.outcomes().size() + 5 * chance.below(9);
        var ends = starts.plusMinutes(Math.min(most, minutes / 5 * 5));
        return new When(PartialDate.of(planned.day()), starts, ends, place, false, null);
    }

    private static Guests guests(Planned planned, Invitation invitation, Chance chance) {
        int attendance = planned.attendance();
        var invited = chance.percent(55) ? attendance + chance.below(2 + attendance / 6) : null;
        return new Guests(invitation.counterpart(), invitation.guests(), invited, attendance);
    }

    private List<DemoTurn> turns(
            Planned planned, Invitation invitation, String theme, Chance chance) {
        var turns = new ArrayList<DemoTurn>();
        var told = new HashSet<String>();
        var left = planned.outcomes();
        while (!left.isEmpty()) {
            int size = Math.min(left.size(), 1 + chance.index(SIZE_OF_TURN));
            var scene = scene(planned, invitation, chance);
            var speaker = Speakers.of(scene, invitation.counterpart(), chance);
            var matters = new ArrayList<DemoMatter>();
            for (var outcome : left.subList(0, size)) {
                var topic = topic(planned, theme, scene, chance);
                matters.add(wording.matter(scene, topic, outcome, told, chance));
            }
            var channel = CHANNELS.get(chance.index(OFTEN));
            turns.add(new DemoTurn(speaker.voice(), speaker.printed(), channel, matters));
            left = left.subList(size, left.size());
        }
        return turns;
    }

    /// A thematic meeting keeps to its theme, mostly. Town wards do not farm.
    private String topic(Planned planned, String theme, Scene scene, Chance chance) {
        int faithful = planned.kind().equals("regular") ? 8 : 82;
        var topic = chance.percent(faithful) ? theme : book.topic(chance);
        return topic.equals("NN") && scene.commune().kind().equals("phuong") ? "KH" : topic;
    }

    private Scene scene(Planned planned, Invitation invitation, Chance chance) {
        var unit = planned.unit();
        var district =
                switch (unit.level()) {
                    case PROVINCE -> chance.of(land.at(UnitLevel.DISTRICT));
                    case DISTRICT -> unit;
                    case COMMUNE -> land.districtOf(unit);
                };
        Unit commune =
                unit.level() == UnitLevel.COMMUNE ? unit : chance.of(land.communesOf(district));
        var met = invitation.hamlet();
        var hamlet = met.isEmpty() ? chance.of(hamlets.of(commune)) : met;
        return new Scene(
                unit.level(),
                land.at(UnitLevel.PROVINCE).getFirst(),
                district,
                commune,
                hamlet,
                planned.day());
    }
}
