package vn.doithoai.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Verdicts;
import vn.doithoai.shared.Retelling;
import vn.doithoai.supervision.Findings;
import vn.doithoai.supervision.Look;
import vn.doithoai.supervision.Opinion;

/// What the demonstration tells of a matter once it was answered: the petitioner contests and is
/// answered again with the same result, the Front looks, somebody confirms; each as of its day, and
/// nothing after the last day of the five years.
@Component
class Afterwards {
    private static final Lines SAID = Lines.of("afterwards");
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int CONTESTED = 3;
    private static final int LOOKED_AT = 4;
    private static final int CONFIRMED = 23;
    private static final int BY_THE_FRONT = 12;

    /// The Front mostly sees what was answered, and sometimes part of it or nothing.
    private static final List<Opinion> OPINIONS =
            List.of(
                    Opinion.AGREES,
                    Opinion.AGREES,
                    Opinion.AGREES,
                    Opinion.PARTLY,
                    Opinion.DISAGREES);

    private final Verdicts verdicts;
    private final Findings findings;

    Afterwards(Verdicts verdicts, Findings findings) {
        this.verdicts = verdicts;
        this.findings = findings;
    }

    /// Answers a matter again on a day, with the words put before the former answer.
    @FunctionalInterface
    interface Again {
        Petition answer(Petition contested, String preface, LocalDate on);
    }

    void tell(Petition answered, LocalDate day, Crew crew, Again again) {
        var chance = Chance.of("sau trả lời " + answered.standing().id().value());
        var matter = answered;
        var last = day;
        var contested = last.plusDays(chance.between(2, 12));
        var anew = contested.plusDays(chance.between(4, 11));
        if (chance.percent(CONTESTED) && told(anew)) {
            matter = again.answer(contested(matter, contested, chance), preface(chance), anew);
            last = anew;
        }
        last = last.plusDays(chance.between(3, 20));
        var front = crew.front();
        if (chance.percent(LOOKED_AT) && front != null && told(last)) {
            matter = looked(matter, last, front, chance);
            last = last.plusDays(1);
        }
        if (chance.percent(CONFIRMED) && matter.standing().result().resolved() && told(last)) {
            confirmed(matter, last, chance.percent(BY_THE_FRONT) ? front : null);
        }
    }

    private static boolean told(LocalDate day) {
        return !day.isAfter(DialogueDays.TO);
    }

    private static String preface(Chance chance) {
        return chance.of(SAID.in("trả lời lại"));
    }

    private Petition contested(Petition matter, LocalDate day, Chance chance) {
        var reason = chance.of(SAID.in("chưa đồng ý"));
        var petitioner = Hand.petitioner(matter.standing().realm());
        return on(day, () -> verdicts.contest(matter, matter.acts(), reason, petitioner));
    }

    private Petition looked(Petition matter, LocalDate day, Actor front, Chance chance) {
        var opinion = chance.of(OPINIONS);
        var seen = chance.of(SAID.in("giám sát " + opinion.name().toLowerCase(Locale.ROOT)));
        var look = new Look(opinion, seen, day, chance.of(SAID.in("cùng giám sát")));
        return on(day, () -> findings.record(matter, matter.acts(), look, front));
    }

    private void confirmed(Petition matter, LocalDate day, @Nullable Actor front) {
        var realm = matter.standing().realm();
        var hand = front == null ? Hand.petitioner(realm) : Hand.of(front);
        on(day, () -> verdicts.confirm(matter, matter.acts(), hand));
    }

    private static Petition on(LocalDate day, Supplier<Petition> act) {
        return Retelling.told(Retold.at(day, MORNING), act);
    }
}
