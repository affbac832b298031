package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.suggestion.Similar.Kind.RECURRING;
import static vn.doithoai.suggestion.Similar.Kind.RELATED;
import static vn.doithoai.suggestion.Similar.Kind.SAME;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.suggestion.Similar.Kind;

/// What a likeness amounts to, case by case.
class JudgingTest {
    private static final String BRIDGE =
            "Cầu treo Nà Pài vào thôn Nà Pài mặt ván đã hỏng, dây cáp gỉ. Đề nghị sửa chữa.";
    private static final String BRIDGE_AGAIN =
            "Cầu treo Nà Pài vào thôn Nà Pài mặt ván hỏng, dây cáp gỉ. Đề nghị sửa chữa sớm.";
    private static final int LONG_AGO = 900;
    private static final int LATELY = 60;

    private static final Locality PROVINCE =
            new Locality(new UnitId("06"), "06", Set.of("19@20250701"), Set.of());
    private static final Locality DISTRICT =
            new Locality(new UnitId("060"), "06/060", Set.of(), Set.of("19@20250701/01@20250701"));
    private static final Locality ELSEWHERE =
            new Locality(new UnitId("02104"), "06/065/02104", Set.of("19@20250701/9"), Set.of());

    private static @Nullable Kind judged(String asked, Petition other) {
        return judged(asked, Matters.NAM_MAU, other, Matters.NAM_MAU);
    }

    private static @Nullable Kind judged(
            String asked, Locality here, Petition other, Locality there) {
        var likeness =
                Likeness.between(
                        Traits.of(asked, here, "GT"),
                        Traits.of(other.text(), there, other.standing().topic()));
        return Judging.kind(likeness, other, Matters.TODAY).orElse(null);
    }

    @Test
    void nearlyTheSameWordsWhileOpenAreTheSame() {
        for (var stage : Set.of(Stage.RECEIVED, Stage.REFERRED, Stage.ACCEPTED, Stage.ESCALATED)) {
            assertThat(judged(BRIDGE_AGAIN, Matters.raised(LONG_AGO, stage, BRIDGE)))
                    .as(stage.word())
                    .isEqualTo(SAME);
        }
    }

    @Test
    void answeredLatelyIsStillTheSame() {
        assertThat(judged(BRIDGE_AGAIN, Matters.raised(LATELY, Stage.ANSWERED, BRIDGE)))
                .isEqualTo(SAME);
    }

    @Test
    void answeredLongAgoItIsRaisedAgain() {
        assertThat(judged(BRIDGE_AGAIN, Matters.raised(LONG_AGO, Stage.ANSWERED, BRIDGE)))
                .isEqualTo(RECURRING);
        assertThat(judged(BRIDGE_AGAIN, Matters.raised(LONG_AGO, Stage.CLOSED, BRIDGE)))
                .isEqualTo(RECURRING);
    }

    @Test
    void theLastRecentDayIsRecent() {
        int edge = Judging.RECENT_DAYS;
        assertThat(judged(BRIDGE_AGAIN, Matters.raised(edge, Stage.ANSWERED, BRIDGE)))
                .isEqualTo(SAME);
        assertThat(judged(BRIDGE_AGAIN, Matters.raised(edge + 1, Stage.ANSWERED, BRIDGE)))
                .isEqualTo(RECURRING);
    }

    @Test
    void whatIsRaisedLaterDoesNotRecurEarlier() {
        var later = Matters.raised(-400, Stage.ANSWERED, BRIDGE);
        assertThat(judged(BRIDGE_AGAIN, later)).isEqualTo(RELATED);
    }

    @Test
    void anotherHamletIsAnotherMatter() {
        var other = BRIDGE.replace("Nà Pài", "Nà Lầm");
        assertThat(judged(other, Matters.raised(LATELY, Stage.RECEIVED, BRIDGE)))
                .isEqualTo(RELATED);
        assertThat(judged(other, Matters.raised(LONG_AGO, Stage.ANSWERED, BRIDGE)))
                .isEqualTo(RELATED);
    }

    @Test
    void theSameWordsElsewhereAreAnotherMatter() {
        var near = Matters.raised(LATELY, Stage.RECEIVED, "Cầu treo mặt ván đã hỏng, dây cáp gỉ");
        assertThat(judged("Cầu treo mặt ván đã hỏng, dây cáp gỉ", ELSEWHERE, near, Matters.NAM_MAU))
                .as("word for word: perhaps one letter in many hands")
                .isEqualTo(RELATED);
        assertThat(judged("Cầu treo mặt ván hỏng rồi", ELSEWHERE, near, Matters.NAM_MAU)).isNull();
    }

    @Test
    void theSameThingInTheSamePlaceIsRelated() {
        assertThat(
                        judged(
                                "Đề nghị đổi tên Trường Tiểu học Nam Mẫu",
                                Matters.raised(
                                        LATELY,
                                        Stage.RECEIVED,
                                        "Trường Tiểu học Nam Mẫu thiếu phòng bán trú")))
                .isEqualTo(RELATED);
    }

    @Test
    void theSameTopicAndPlaceNeedLessLikeness() {
        var asked = "Đường trục xã nhiều ổ gà, đề nghị sửa chữa sớm";
        var other = "Đường liên xã hẹp, đề nghị sửa chữa sớm và mở rộng";
        var share =
                Likeness.between(
                                Traits.of(asked, Matters.NAM_MAU, "GT"),
                                Traits.of(other, Matters.NAM_MAU, "GT"))
                        .share();
        assertThat(share).isBetween(Judging.ALIKE_IN_TOPIC, Judging.ALIKE);
        assertThat(judged(asked, Matters.raised(LATELY, Stage.RECEIVED, other))).isEqualTo(RELATED);
        var elsewhere = Matters.sent(1, "NN", null, other);
        assertThat(judged(asked, elsewhere)).as("another topic").isNull();
    }

    @Test
    void littleInCommonTroublesNobody() {
        assertThat(judged(BRIDGE, Matters.raised(LATELY, Stage.RECEIVED, "Kéo điện ba pha")))
                .isNull();
        assertThat(judged("", Matters.raised(LATELY, Stage.RECEIVED, BRIDGE))).isNull();
    }

    /// The road of 2017 and of 2023, as the sources print them: 258B in one, 25B in the other.
    @Test
    void aRoadRaisedAgainUnderASlipRecurs() {
        var then =
                Matters.raised(
                        2_200, Stage.ANSWERED, "Đầu tư nâng cấp tuyến đường 258B Ba Bể - Pác Nặm.");
        var now = "Ưu tiên đầu tư nâng cấp, mở rộng đường 25B đoạn Giáo Hiệu, Công Bằng, Cổ Linh.";
        assertThat(judged(now, DISTRICT, then, PROVINCE)).isEqualTo(RECURRING);
    }

    /// The same field, another subject: the traps of the sources.
    @Test
    void theSameFieldAloneIsNoDuplicate() {
        var then =
                Matters.raised(
                        2_200,
                        Stage.ANSWERED,
                        "Huy động kinh phí thực hiện chương trình xây dựng nông thôn mới.");
        var now =
                "Xem xét, bổ sung kế hoạch vốn cho huyện Na Rì để hoàn thành kế hoạch xây dựng"
                        + " nông thôn mới năm 2023.";
        assertThat(judged(now, DISTRICT, then, PROVINCE)).isNull();
        var cooperatives =
                Matters.raised(
                        2_200,
                        Stage.ANSWERED,
                        "Khó khăn trong thành lập, điều hành hợp tác xã kiểu mới.");
        var training =
                "Tiếp tục mở các lớp tập huấn, bồi dưỡng, hướng dẫn hợp tác xã thực hiện dự án.";
        assertThat(judged(training, PROVINCE, cooperatives, PROVINCE)).isNull();
    }

    @Test
    void aSplitUnitStillSuggests() {
        var split =
                new Locality(
                        new UnitId("01912"),
                        "06/061/01912",
                        Set.of(),
                        Set.of("19@20250701/01906@20250701", "19@20250701/01907@20250701"));
        var other = Matters.raised(LATELY, Stage.RECEIVED, BRIDGE);
        assertThat(Optional.ofNullable(judged(BRIDGE_AGAIN, split, other, Matters.NAM_MAU)))
                .contains(SAME);
    }
}
