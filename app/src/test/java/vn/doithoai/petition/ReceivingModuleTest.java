package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.FreshDatabase;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Refused;

/// Whatever is typed is kept as it was meant, or refused by its field with nothing kept.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceivingModuleTest {
    private static final String WISH = "Nâng cấp đường 258B, đoạn Nà Nghè";
    private static final PartialDate DAY = PartialDate.of(LocalDate.of(2017, 5, 25));

    @Autowired Petitions petitions;
    @Autowired Register register;

    @BeforeAll
    void aRealm(@Autowired Realms realms) {
        Standin.found(realms);
    }

    private Petition received(Matter matter, PartialDate day) {
        var standing =
                petitions.receive(Standin.BAC_KAN, matter, Brought.letter(day), Standin.OFFICE);
        return petitions.published(standing.code()).orElseThrow();
    }

    private static List<String> spellings() {
        return List.of(
                Normalizer.normalize(WISH, Normalizer.Form.NFD),
                WISH.replace(' ', '\u00a0'),
                WISH.replace(" ", " \u200b"),
                "\ufeff  " + WISH + " \u202f\t",
                WISH.replace("đoạn", "đo\u00adạn"),
                WISH.replace(" ", "   "),
                WISH + "\u0000",
                WISH.replace(" ", "\ud83d "),
                "\r\n\r\n" + WISH + "\n \n");
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void everySpellingIsOneText(String typed) {
        var read = received(Brought.matter(typed), DAY);
        assertThat(read.text()).isEqualTo(WISH);
        var found = register.find(RegisterQuery.all(Standin.BAC_KAN).searching(WISH), null, 50);
        assertThat(found.rows()).contains(read);
        assertThat(found.wordsApart()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cảm ơn 😀 bà con",
                "Đường H’Leo – Ea Kar (đoạn 1)\n\nĐề nghị làm <b>ngay</b>",
                "'; drop table petition; --",
                "한글 và tiếng Việt",
                "Hỏi: 50 % & 100 %? ${x} {0} #{y}"
            })
    void whatIsUnusualIsKeptAsItIs(String typed) {
        assertThat(received(Brought.matter(typed), DAY).text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"9999, true", "10000, true", "10001, false", "100000, false"})
    void aTextMayBeTenThousandLong(int length, boolean fits) {
        var matter = Brought.matter("ă".repeat(length));
        int before = register.count(RegisterQuery.all(Standin.BAC_KAN));
        if (fits) {
            assertThat(received(matter, DAY).text()).hasSize(length);
        } else {
            assertRefused("petition.text_too_long", "text", matter, DAY);
            assertThat(register.count(RegisterQuery.all(Standin.BAC_KAN))).isEqualTo(before);
        }
    }

    private void assertRefused(String code, String field, Matter matter, PartialDate day) {
        assertThatThrownBy(() -> received(matter, day))
                .isInstanceOfSatisfying(
                        Refused.class,
                        told -> {
                            assertThat(told.refusals().getFirst().code()).isEqualTo(code);
                            assertThat(told.refusals().getFirst().field()).isEqualTo(field);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u200b\ufeff", "\n\r\n\t", "\u0000"})
    void nothingToReadIsNoMatter(String typed) {
        assertRefused("petition.text_missing", "text", Brought.matter(typed), DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "01909, 2017-05-25, true",
        "01909, 2025-06-30, true",
        "01909, 2025-07-01, false",
        "01906@20250701, 2025-06-30, false",
        "01906@20250701, 2025-07-01, true"
    })
    void aPlaceLivesFromDayToDay(String place, LocalDate day, boolean lives) {
        var matter = Brought.matter("Sửa kênh", "GT", new UnitId(place));
        if (lives) {
            assertThat(received(matter, PartialDate.of(day)).place()).isEqualTo(matter.place());
        } else {
            assertRefused("petition.place_not_on_that_day", "place", matter, PartialDate.of(day));
        }
    }

    @Test
    void aPlaceThatLivedInPartOfTheTimeWillDo() {
        var matter = Brought.matter("Sửa kênh", "GT", new UnitId("01909"));
        assertThat(received(matter, PartialDate.ofYear(2025)).place()).isEqualTo(matter.place());
        var later = Brought.matter("Sửa kênh", "GT", new UnitId("01909"));
        assertRefused(
                "petition.place_not_on_that_day",
                "place",
                later,
                PartialDate.of(YearMonth.of(2025, 8)));
        assertThat(received(Brought.matter("Sửa kênh"), PartialDate.UNKNOWN).place())
                .isEqualTo(Brought.NAM_MAU);
    }

    @Test
    void everyCodeIsAnother() {
        var codes =
                IntStream.range(0, 200)
                        .mapToObj(i -> received(Brought.matter("Việc " + i), DAY))
                        .map(read -> read.standing().code())
                        .toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes).allMatch(code -> petitions.published(code).isPresent());
    }
}
