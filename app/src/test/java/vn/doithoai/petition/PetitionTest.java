package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.figures.Course;
import vn.doithoai.figures.Ending;
import vn.doithoai.figures.Result;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Refused;

class PetitionTest {
    private static final LocalDate DUE = LocalDate.of(2020, 2, 29);

    private static Petition at(Stage stage, @Nullable LocalDate due) {
        var standing =
                new Standing(
                        Standin.BAC_KAN,
                        Brought.id(),
                        "BK-0000-0000",
                        Brought.letter(PartialDate.UNKNOWN),
                        "GT",
                        PetitionClass.PETITION,
                        stage,
                        Result.NONE,
                        Ending.NONE,
                        0,
                        Course.NONE,
                        Standin.ROADS);
        return new Petition(
                standing, 3, Brought.NAM_MAU, "Sửa cầu", null, "spoken", null, due, Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-28, false",
        "2020-02-29, false",
        "2020-03-01, true",
        "2021-03-01, true",
        "1999-12-31, false"
    })
    void overdueBeginsTheDayAfter(LocalDate today, boolean overdue) {
        assertThat(at(Stage.REFERRED, DUE).overdue(today)).isEqualTo(overdue);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatWaitsForAnAnswerIsOverdue(Stage stage) {
        boolean waits = stage != Stage.ANSWERED && stage != Stage.CLOSED;
        assertThat(at(stage, DUE).overdue(DUE.plusDays(1))).isEqualTo(waits);
        assertThat(at(stage, null).overdue(DUE.plusYears(9))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2, 4, Integer.MAX_VALUE})
    void whoSawAnotherStateIsTold(int seen) {
        assertThatThrownBy(() -> at(Stage.RECEIVED, null).seenAt(seen))
                .isInstanceOfSatisfying(
                        Refused.class,
                        told ->
                                assertThat(told.refusals().getFirst().code())
                                        .isEqualTo("petition.changed_since"));
    }

    @Test
    void whoSawItAsItIsGoesOn() {
        var petition = at(Stage.RECEIVED, null);
        assertThat(petition.seenAt(3)).isSameAs(petition);
    }
}
