package vn.doithoai.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Extensions;
import vn.doithoai.referral.KeptExtension.MoreTime;
import vn.doithoai.shared.Retelling;

/// The agency of the demonstration that has a post of its own asks for more time when its answer
/// will take longer than the days it has, and the leader grants it, or not.
@Component
class MoreDays {
    private static final Lines SAID = Lines.of("afterwards");
    private static final String BASIS = "Quy chế đối thoại của tỉnh";
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int BEFORE = 4;
    private static final int DAYS = 10;
    private static final int GRANTED = 80;

    private final Extensions extensions;

    MoreDays(Extensions extensions) {
        this.extensions = extensions;
    }

    /// @param due what the matter is due on, before anybody asked
    Petition asked(Petition sent, LocalDate due, LocalDate answered, Crew crew) {
        var agency = crew.agency();
        if (agency == null
                || !agency.organisation().equals(sent.handler())
                || !answered.isAfter(due)) {
            return sent;
        }
        var chance = Chance.of("thêm ngày " + sent.standing().id().value());
        var more = new MoreTime(DAYS, chance.of(SAID.in("xin gia hạn")), BASIS);
        var day = Retold.at(due.minusDays(BEFORE), MORNING);
        var asked = Retelling.told(day, () -> extensions.ask(sent, sent.acts(), more, agency));
        boolean granted = chance.percent(GRANTED);
        var note = granted ? "" : "Đã có đủ hồ sơ để trả lời trong hạn.";
        var next = Retold.at(due.minusDays(BEFORE - 1), MORNING);
        return Retelling.told(
                next, () -> extensions.decide(asked, asked.acts(), granted, note, crew.leader()));
    }
}
