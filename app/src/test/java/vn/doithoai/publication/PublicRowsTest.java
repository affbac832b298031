package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doithoai.Cast;
import vn.doithoai.figures.Result;
import vn.doithoai.meeting.Figure;
import vn.doithoai.meeting.PrintedFigure;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.PartialDate;

/// What a row of a public list says of one record.
class PublicRowsTest {
    private static final LocalDate DUE = LocalDate.of(2017, 6, 20);
    private static final Place NAM_MAU =
            new Place(
                    new Unit(
                            Cast.NAM_MAU,
                            "01909",
                            UnitLevel.COMMUNE,
                            "Nam Mẫu",
                            "Xã Nam Mẫu",
                            "xa",
                            Cast.BA_BE,
                            "06/061/01909",
                            LocalDate.MIN,
                            null),
                    "Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn");

    /// The beginning of the text, whole words where there are any, never half a sign.
    @Property
    void anOpeningIsABeginning(@ForAll("texts") String text) {
        var opening = row(text, Stage.RECEIVED, null, DUE).opening();
        if (text.length() <= 260) {
            assertThat(opening).isEqualTo(text);
            return;
        }
        var kept = opening.substring(0, opening.length() - 1);
        assertThat(opening).endsWith("…");
        assertThat(text).startsWith(kept);
        assertThat(kept.length()).isBetween(100, 260);
        assertThat(Character.isHighSurrogate(kept.charAt(kept.length() - 1))).isFalse();
        if (text.substring(131, 261).contains(" ")) {
            assertThat(text.charAt(kept.length())).isEqualTo(' ');
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var word =
                Arbitraries.of("đường", "nước", "sạch", "😀😀", "x".repeat(40), "Nhân dân", "ủy");
        var apart = Arbitraries.of(" ", " ", " ", "");
        return word.flatMap(one -> apart.map(gap -> one + gap))
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .map(parts -> String.join("", parts).strip());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatWaitsTooLongIsOverdue(Stage stage) {
        boolean waits = stage != Stage.ANSWERED && stage != Stage.CLOSED;
        assertThat(row("x", stage, DUE, DUE.plusDays(1)).overdue()).isEqualTo(waits);
        assertThat(row("x", stage, DUE, DUE).overdue()).isFalse();
        assertThat(row("x", stage, null, DUE.plusYears(9)).overdue()).isFalse();
        assertThat(row("x", stage, DUE, DUE).answered()).isEqualTo(!waits);
    }

    @ParameterizedTest
    @CsvSource({
        "MATTERS, 32, 4, fewer, fewer.matters, 28",
        "MATTERS_SPOKEN, 32, 4, fewer, fewer.matters, 28",
        "TURNS, 10, 2, fewer, fewer, 8",
        "ATTENDANCE, 244, 244, same, same, 0",
        "SITES, 11, 12, more, more, 1",
        "MATTERS, 4, 5, more, more, 1",
        "ANSWERED, 3, , alone, alone, 0"
    })
    void printedStandsBesideRecorded(
            Figure figure,
            int printed,
            @Nullable Integer recorded,
            String verdict,
            String sentence,
            int off) {
        var beside =
                new PrintedBeside(
                        new PrintedFigure(figure, printed, "" + printed, "Báo"), recorded);
        assertThat(beside.verdict()).isEqualTo(verdict);
        assertThat(beside.sentence()).isEqualTo(sentence);
        assertThat(beside.difference()).isEqualTo(off);
        assertThat(beside.differs()).isEqualTo(off > 0);
    }

    @Test
    void aUnitOfThePastIsKnownByItsEnd() {
        assertThat(NAM_MAU.ended()).isFalse();
        var unit = NAM_MAU.unit();
        var ended =
                new Unit(
                        new UnitId("01909"),
                        unit.code(),
                        unit.level(),
                        unit.name(),
                        unit.fullName(),
                        unit.kind(),
                        unit.parent(),
                        unit.path(),
                        unit.from(),
                        LocalDate.of(2025, 7, 1));
        assertThat(new Place(ended, "").ended()).isTrue();
    }

    private static MatterRow row(
            String text, Stage stage, @Nullable LocalDate due, LocalDate today) {
        var raised =
                new Occasion(
                        null,
                        UnitLevel.PROVINCE,
                        Occasion.NO_MEETING,
                        PartialDate.of(LocalDate.of(2017, 5, 25)),
                        Cast.PROVINCE,
                        "06");
        var standing =
                new Standing(
                        Cast.BAC_KAN,
                        new PetitionId(new UUID(0, 1)),
                        "BK-0000-0001",
                        raised,
                        "GT",
                        PetitionClass.PETITION,
                        stage,
                        Result.NONE);
        var petition =
                new Petition(
                        standing, 1, Cast.NAM_MAU, text, null, "spoken", null, due, Instant.EPOCH);
        return new MatterRow(petition, NAM_MAU, today);
    }
}
