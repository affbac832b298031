package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doithoai.statistics.Finding.Check;
import vn.doithoai.statistics.Finding.Verdict;

class CheckingTest {
    private static final String FIVE_YEARS =
            """
            Cấp tỉnh\t298\t4.774\t130\t\t100%
            Cấp huyện\t114\t4.326\t977\t931\ttrên 95,2%
            Cấp xã\t1.791\t18.915\t4.743\t4.699\t99%
            Tổng\t2.203\t28.015\t5.850\t5.760\ttrên 97,5%
            """;

    @Test
    void oneRateOfTheFiveYearsIsFlagged() {
        assertThat(found(FIVE_YEARS, Verdict.FLAG))
                .containsExactly(
                        new Finding(
                                Verdict.FLAG, Check.RATE, "Tổng", null, "trên 97,5%", 5760, 5850));
    }

    @Test
    void oneQuestionIsAskedOfTheFiveYears() {
        assertThat(found(FIVE_YEARS, Verdict.ASK))
                .containsExactly(
                        new Finding(
                                Verdict.ASK,
                                Check.PLAUSIBLE,
                                "Cấp tỉnh",
                                Column.MEETINGS,
                                "Cấp huyện",
                                298,
                                114));
    }

    @Test
    void everySumOfTheFiveYearsIsChecked() {
        assertThat(found(FIVE_YEARS, Verdict.AGREES))
                .filteredOn(finding -> finding.check() == Check.SUM)
                .extracting(Finding::column)
                .containsExactly(
                        Column.MEETINGS, Column.ATTENDANCE, Column.MATTERS, Column.RESOLVED);
    }

    @Test
    void kindsOfMeetingAddUp() {
        var table = "Cấp\tSố cuộc\tĐịnh kỳ\tChuyên đề, đột xuất\nTổng\t2.203\t1.955\t248\n";
        assertThat(check(table)).extracting(Finding::verdict).containsExactly(Verdict.AGREES);
        assertThat(check(table.replace("248", "249")))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.FLAG);
    }

    @Test
    void eightFieldsMakeOneHundredThirtyNine() {
        var fields =
                """
                Lĩnh vực;Số kiến nghị
                Chế độ chính sách;13
                Giao thông, xây dựng, thủy lợi;46
                Nông, lâm nghiệp;12
                Đất đai, tài nguyên, môi trường;12
                Điện lực, viễn thông;18
                Văn hóa, xã hội;7
                Công ty thủy lợi;7
                Khác;24
                Tổng cộng;139
                """;
        assertThat(check(fields)).extracting(Finding::verdict).containsExactly(Verdict.AGREES);
    }

    @Test
    void threeResultsMakeOneHundredThirtyNine() {
        var results =
                """
                Kết quả;Kiến nghị;Tỷ lệ
                Đã xong;109;78%
                Chưa xong do khách quan;14;
                Đang chỉ đạo;16;
                Tổng;139;
                """;
        assertThat(check(results))
                .extracting(Finding::check, Finding::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Check.RATE, Verdict.AGREES),
                        org.assertj.core.groups.Tuple.tuple(Check.SUM, Verdict.AGREES));
    }

    @Test
    void dueTasksAreTheDenominator() {
        var tasks =
                """
                Nhiệm vụ;Số kiến nghị;Tỷ lệ
                Hoàn thành;16,051;98.62%
                Quá hạn;223;1.38%
                Tổng số đến hạn;16,274;
                """;
        assertThat(found(tasks, Verdict.FLAG))
                .containsExactly(
                        new Finding(
                                Verdict.FLAG, Check.RATE, "Quá hạn", null, "1.38%", 223, 16_274));
    }

    @Test
    void twoSharesOfTwentySevenAgree() {
        var answers =
                """
                Kết quả|Kiến nghị|Tỷ lệ
                Đã trả lời|22|81,5%
                Đang giải quyết|5|18,5%
                Tổng|27|100%
                """;
        assertThat(check(answers)).hasSize(4).allMatch(Finding::agrees);
    }

    @Test
    void turnsAndPersonsAddUpApart() {
        var receptions =
                """
                Tiếp công dân;Số cuộc;Lượt người
                Thường xuyên;161;201
                Định kỳ;98;115
                Tổng;259;316
                """;
        assertThat(check(receptions)).hasSize(2).allMatch(Finding::agrees);
    }

    /// 154 petitions were split into 161 before anybody counted: the parts make more than was sent.
    @Test
    void aSplitIsSeenAsASumThatIsOff() {
        var split =
                """
                Thẩm quyền;Số kiến nghị
                Tỉnh;124
                Chuyển cơ quan khác;37
                Tổng số gửi đến;154
                """;
        var finding = found(split, Verdict.FLAG).getFirst();
        assertThat(finding.left()).isEqualTo(161);
        assertThat(finding.right()).isEqualTo(154);
        assertThat(check(split.replace("154", "161"))).allMatch(Finding::agrees);
    }

    @Test
    void cutAndRoundedStandInOneReport() {
        var report =
                """
                Kết quả;Kiến nghị;Giải quyết;Tỷ lệ
                Trước kỳ họp;93;84;
                Sau kỳ họp;73;60;
                Tổng cộng;166;144;86,74%
                """;
        assertThat(check(report)).hasSize(3).allMatch(Finding::agrees);
        var planned = "Kỳ;Kiến nghị;Giải quyết;Tỷ lệ\nTrước kỳ họp;93;9;9,68%\n";
        assertThat(check(planned)).extracting(Finding::verdict).containsExactly(Verdict.AGREES);
        assertThat(found(planned.replace("9,68", "9,69"), Verdict.FLAG)).hasSize(1);
    }

    @Test
    void threeResultsOfNinetyThree() {
        var results =
                """
                Kết quả;Kiến nghị
                Đã xong;18
                Đã giải trình, thông tin;37
                Đang giải quyết;38
                Cộng;93
                """;
        assertThat(check(results)).extracting(Finding::verdict).containsExactly(Verdict.AGREES);
    }

    @Test
    void withoutMattersThereIsNoRate() {
        var nothing = "Cấp;Số cuộc;Ý kiến;Giải quyết;Tỷ lệ\nTỉnh;3;0;0;0%\nTổng;3;0;0;100%\n";
        assertThat(check(nothing)).extracting(Finding::check).doesNotContain(Check.RATE);
        assertThat(check(nothing)).allMatch(Finding::agrees);
    }

    @Test
    void moreResolvedThanRaisedIsNotHidden() {
        var odd = "Cấp;Ý kiến;Giải quyết;Tỷ lệ\nTỉnh;20;30;150%\nHuyện;20;30;100%\n";
        assertThat(check(odd))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.AGREES, Verdict.FLAG);
    }

    @Test
    void perMilleIsOfAThousand() {
        assertThat(check("Cấp;Ý kiến;Giải quyết;Tỷ lệ\nTỉnh;5.850;5.760;985‰\n"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.AGREES);
    }

    @Test
    void aPartThatSaysNothingMakesNoSum() {
        var holes = "Cấp;Số cuộc;Ý kiến\nTỉnh;3;-\nHuyện;4;5\nTổng;7;9\n";
        assertThat(check(holes))
                .extracting(Finding::column, Finding::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Column.MEETINGS, Verdict.AGREES));
    }

    @Test
    void aWrongSumIsFlaggedWithBothNumbers() {
        var finding = found(FIVE_YEARS.replace("18.915", "18.916"), Verdict.FLAG).getLast();
        assertThat(finding.column()).isEqualTo(Column.ATTENDANCE);
        assertThat(finding.left()).isEqualTo(28_016);
        assertThat(finding.right()).isEqualTo(28_015);
    }

    @Test
    void societyIsNotACommune() {
        assertThat(TypedTable.read("Xã hội\t5").getFirst().level()).isEmpty();
    }

    private static List<Finding> found(String table, Verdict verdict) {
        return check(table).stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    private static List<Finding> check(String table) {
        return Checking.of(
                new PrintedTable(new UUID(0, 1), "Bảng", "", null, TypedTable.read(table)));
    }
}
