package vn.doithoai.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.doithoai.organisation.OrganisationKind;

/// The numbers of the letters that carry later answers, a nought before one under ten. — Decree
/// 30/2020/NĐ-CP, Appendix I
final class Letters {
    private Letters() {}

    static String number(Body body, LocalDate day, Chance chance) {
        int most = body.competence().equals("commune") ? 320 : 1_900;
        int ofYear = 1 + most * day.getDayOfYear() / 366;
        int number = Math.max(1, ofYear + chance.between(-6, 6));
        var sign =
                body.kind() == OrganisationKind.PEOPLES_COMMITTEE
                        ? "UBND" + chance.of(List.of("", "-VP", "-TH"))
                        : body.abbreviation();
        return String.format(Locale.ROOT, "Công văn số %02d/%s %s", number, sign, Dates.day(day));
    }
}
