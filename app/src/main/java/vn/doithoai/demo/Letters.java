package vn.doithoai.demo;

import java.time.LocalDate;
import java.util.List;
import vn.doithoai.organisation.OrganisationKind;

/// The numbers of the letters that carry later answers.
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
        return "Công văn số %d/%s %s".formatted(number, sign, Dates.day(day));
    }
}
