package vn.doithoai.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.NumberFormat;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.meeting.Form;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

class TypedTest {
    @ParameterizedTest
    @CsvSource({
        "14:00, 14:00",
        "14h, 14:00",
        "14h30, 14:30",
        "8, 08:00",
        "08g05, 08:05",
        "' 7.45 ', 07:45"
    })
    void aTimeIsReadAsPeopleWriteIt(String typed, LocalTime time) {
        assertThat(new Typed().time(typed, "starts")).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "14:60", "chiều", "14:0x", "99999999999h"})
    void aTimeOffTheClockIsRefused(String typed) {
        var reader = new Typed();
        assertThat(reader.time(typed, "ends")).isNull();
        assertThatThrownBy(reader::check)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().field())
                                        .isEqualTo("ends"));
    }

    @Property
    void everyMinuteIsReadInEveryWriting(
            @ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
        var time = LocalTime.of(hour, minute);
        for (var form : List.of("%d:%02d", "%dh%02d", "%02dg%02d", " %d.%02d ", "%dH%02d")) {
            assertThat(new Typed().time(form.formatted(hour, minute), "starts")).isEqualTo(time);
        }
    }

    @Property
    void everyCountIsReadAsItIsPrinted(@ForAll @IntRange(max = 999_999_999) int count) {
        var printed = NumberFormat.getIntegerInstance(Locale.of("vi")).format(count);
        for (var typed : List.of(printed, printed.replace('.', ' '), String.valueOf(count))) {
            assertThat(new Typed().count(typed, "attendance")).as(typed).isEqualTo(count);
        }
    }

    @Property
    void whateverIsTypedIsReadOrRefused(@ForAll String typed) {
        var reader = new Typed();
        for (var field : List.of("day", "starts", "attendance", "id")) {
            var read =
                    switch (field) {
                        case "day" -> reader.date(typed, field).first();
                        case "starts" -> reader.time(typed, field);
                        case "attendance" -> reader.count(typed, field);
                        default -> reader.id(typed, field);
                    };
            assertThat(read == null)
                    .isEqualTo(TextKeys.exact(typed).isEmpty() || reader.refused(field));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "244, 244",
        "\u00a0244\u200b, 244",
        "18\u00a0915, 18915",
        "4.774, 4774",
        "18 915, 18915",
        "1.018.915, 1018915",
        "-3, -3"
    })
    void aCountIsReadAsItIsPrinted(String typed, int count) {
        assertThat(new Typed().count(typed, "attendance")).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoảng 200", "4.77", "1e3", "99999999999", "12.5", "٣"})
    void whatIsNoCountIsRefused(String typed) {
        var reader = new Typed();
        assertThat(reader.count(typed, "attendance")).isNull();
        assertThat(reader.refused("attendance")).isTrue();
    }

    @Test
    void nothingTypedIsNothingKnown() {
        var reader = new Typed();
        for (@Nullable String blank : new @Nullable String[] {null, "", "  "}) {
            assertThat(reader.count(blank, "invited")).isNull();
            assertThat(reader.time(blank, "starts")).isNull();
            assertThat(reader.id(blank, "id")).isNull();
            assertThat(reader.date(blank, "day").first()).isNull();
        }
        reader.check();
    }

    @Test
    void allThatCannotBeReadIsSaidAtOnce() {
        var reader = new Typed();
        reader.date("31/02/2017", "day");
        reader.time("đêm", "starts");
        reader.count("nhiều", "invited");
        reader.id("1-1-1-1-1", "id");
        reader.word("miệng", Form.DIRECT, Form.values(), Form::word, "form");
        assertThatThrownBy(reader::check)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refused.Refusal::field)
                                        .containsExactly("day", "starts", "invited", "id", "form"));
    }
}
