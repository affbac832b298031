package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.vault.DenunciationSign.Reason;

class DenunciationSignsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tôi xin tố cáo việc bớt xén vật liệu | Tôi xin tố cáo",
                "Nay tôi làm đơn này tố cáo cán bộ xã | tôi làm đơn này tố cáo",
                "Chúng tôi kiên quyết tố giác hành vi chặt phá rừng | Chúng tôi kiên quyết tố giác",
                "Tôi muốn khiếu nại và tố cáo ông Bảo | Tôi muốn khiếu nại và tố cáo",
                "Tố cáo ông Nông Văn Bảo lấn chiếm đất công | Tố cáo ông",
                "TỐ CÁO CHỦ TỊCH XÃ | TỐ CÁO CHỦ TỊCH",
                "đề nghị giải quyết việc tố cáo hành vi sai trái | tố cáo hành vi",
                "ĐƠN TỐ CÁO\\nKính gửi: UBND xã | ĐƠN TỐ CÁO",
                "Gửi kèm theo đây đơn tố cáo của tôi | đơn tố cáo",
                "Bà con tố  cáo : kế toán hợp tác xã | tố  cáo : kế toán",
                "Toi xin to cao viec an chan tien ho tro | Toi xin to cao",
                "to cao ong Nong Van Bao lan chiem dat | to cao ong",
                "DON TO CAO. Kinh gui UBND xa | DON TO CAO",
            })
    void whoeverSaysThatTheyDenounceIsHeard(String text, String where) {
        var words = text.replace("\\n", "\n");
        var sign = DenunciationSigns.in(words).getFirst();
        assertThat(sign.reason()).isEqualTo(Reason.SAYS_SO);
        assertThat(sign.in(words)).isEqualTo(where);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông Nông Văn Bảo nhận hối lộ khi xét hộ nghèo.",
                "Chủ tịch xã ăn chặn tiền hỗ trợ của dân",
                "cán bộ địa chính đòi tiền mới làm sổ đỏ",
                "Trưởng thôn cùng kế toán đã khai khống danh sách nhận gạo",
                "Hiệu trưởng bớt xén tiền ăn của học sinh bán trú",
                "bà Hoa lợi dụng chức vụ để chiếm đoạt tiền quỹ",
                "can bo dia chinh doi tien moi lam so do",
                "Giám đốc lâm trường bảo kê cho việc phá rừng"
            })
    void aWrongOfSomebodyInOfficeIsHeard(String text) {
        assertThat(DenunciationSigns.in(text))
                .singleElement()
                .extracting(DenunciationSign::reason)
                .isEqualTo(Reason.ACCUSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tôi khiếu nại quyết định thu hồi đất số 12/QĐ-UBND",
                "Đề nghị giải quyết dứt điểm khiếu nại, tố cáo của công dân",
                "Công tác tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo còn chậm",
                "Theo Luật Tố cáo năm 2018 và Luật Khiếu nại năm 2011",
                "tuyên truyền Luật khiếu nại, Luật tố cáo cho Nhân dân",
                "Tôi không tố cáo ai, chỉ phản ánh tình trạng đường",
                "đây không phải là tố cáo cán bộ mà là góp ý",
                "ông Bảo bị tố cáo nhiều lần",
                "bảo vệ người tố cáo",
                "nội dung tố cáo đã được kết luận",
                "xử lý nhiều đơn tố cáo nặc danh",
                "giải quyết đơn tố cáo đúng thời hạn",
                "Tờ báo viết “tố cáo ông Bảo” là chưa đúng",
                "chữ \"tôi xin tố cáo\" in trên mẫu",
                "Đề nghị đẩy mạnh phòng, chống tham nhũng, lãng phí",
                "cán bộ xã tuyên truyền phòng, chống tham nhũng",
                "Chủ tịch xã không tham ô đồng nào",
                "vụ tham ô đã xét xử xong năm 2015",
                "Cây to cao sát đường dây điện, gió to cao điểm mưa bão",
                "cay to cao che khuat bien bao, de nghi chat",
                "giai quyet khieu nai, to cao cua cong dan",
                "Ông Nông Văn Bảo hiến 200 m² đất làm đường. Huyện phòng chống tham nhũng tốt.",
                ""
            })
    void otherTalkIsLeftAlone(String text) {
        assertThat(DenunciationSigns.in(text)).isEmpty();
    }

    @Test
    void severalSignsStandInOrder() {
        var text = "Tôi xin tố cáo. Chủ tịch xã tham ô. Đề nghị xem xét tố cáo bà Lan.";
        assertThat(DenunciationSigns.in(text))
                .extracting(sign -> sign.in(text))
                .containsExactly("Tôi xin tố cáo", "Chủ tịch xã tham ô", "tố cáo bà");
    }

    @Property(tries = 2_000)
    void noTextBreaksIt(@ForAll String before, @ForAll String after) {
        var text = before + " tố cáo ông " + after;
        assertThat(DenunciationSigns.in(text))
                .allMatch(sign -> sign.from() < sign.to() && sign.to() <= text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tôi ",
                "tôi xin ",
                "tố cáo ",
                "chủ tịch ",
                "ông A ",
                "\"",
                "“",
                "khiếu nại, ",
                "tham ô ",
                "to cao ",
                "tôi a a a xin "
            })
    void nothingTakesLong(String piece) {
        var text = piece.repeat(50_000 / piece.length());
        long start = System.nanoTime();
        DenunciationSigns.in(text);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(4_000);
    }
}
