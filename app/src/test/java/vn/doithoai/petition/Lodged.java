package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.UUID;
import vn.doithoai.Cast;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.vault.SubjectId;

/// Letters to the province as somebody lodges them: one place, one day, one person each.
public final class Lodged {
    public static final String NAME = "Lò Thị Bưởi";
    public static final String MAIL = "buoi@example.vn";
    static final Occasion LETTER = Brought.letter(PartialDate.of(LocalDate.of(2021, 4, 28)));

    private Lodged() {}

    public static Petitioner somebody() {
        return new Petitioner(new SubjectId(UUID.randomUUID()), NAME, MAIL, "Thôn Nà Lìn");
    }

    public static Standing by(Petitions petitions, String words, Petitioner who, Hand hand) {
        return petitions.lodge(Cast.BAC_KAN, Brought.matter(words), LETTER, who, hand);
    }
}
