package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final LocalDate DAY = LocalDate.of(2017, 5, 25);

    @Test
    void aPlaceIsReadBackInItsDirection() {
        var on = Cursor.after(DAY, ID);
        var back = Cursor.before(DAY, ID);
        assertThat(Cursor.asked(on.toString(), null)).isEqualTo(on);
        assertThat(Cursor.asked(null, back.toString())).isEqualTo(back).isNotEqualTo(on);
    }

    @Test
    void theUndatedAreReadBack() {
        var cursor = Cursor.after(LocalDate.MIN, ID);
        assertThat(cursor).hasToString("undated_" + ID);
        assertThat(Cursor.asked(cursor.toString(), "")).isEqualTo(cursor);
    }

    @Test
    void nothingAskedIsTheStart() {
        assertThat(Cursor.asked(null, null)).isNull();
        assertThat(Cursor.asked(" ", "")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "_",
                "a_b",
                "2021-01-01",
                "undated_",
                "2021-02-31_01890a5d-ac96-774b-bcce-b302099a8057",
                "+999999999-01-01_01890a5d-ac96-774b-bcce-b302099a8057",
                "-0001-01-01_01890a5d-ac96-774b-bcce-b302099a8057",
                "2021-01-01_01890a5d-ac96-774b-bcce-b302099a8057' or true",
                "2021-01-01_01890a5d-ac96-774b-bcce-b302099a8057_x"
            })
    void whatIsNoPlaceIsRefusedByItsName(String text) {
        assertThatThrownBy(() -> Cursor.asked(text, null))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(only(r).field()).isEqualTo("after"));
        assertThatThrownBy(() -> Cursor.asked(null, text))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(only(r).field()).isEqualTo("before"));
    }

    @Test
    void onAndBackAtOnceIsRefused() {
        var here = Cursor.after(DAY, ID).toString();
        assertThatThrownBy(() -> Cursor.asked(here, here))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(only(r).code()).isEqualTo("list.no_such_page"));
    }

    private static Refused.Refusal only(Refused refused) {
        assertThat(refused.refusals()).hasSize(1);
        return refused.refusals().getFirst();
    }
}
