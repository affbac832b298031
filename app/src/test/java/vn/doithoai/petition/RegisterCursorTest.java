package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;

class RegisterCursorTest {
    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Test
    void aCursorIsReadBack() {
        var cursor = new RegisterCursor(LocalDate.of(2017, 5, 25), ID);
        assertThat(RegisterCursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @Test
    void theUndatedComeLastAndAreReadBack() {
        var cursor = new RegisterCursor(LocalDate.MIN, ID);
        assertThat(cursor).hasToString("undated_" + ID);
        assertThat(RegisterCursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2021-02-31_" + "01890a5d", "2021-01-01", "_", "a_b"})
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> RegisterCursor.parse(text)).isInstanceOf(Refused.class);
    }
}
