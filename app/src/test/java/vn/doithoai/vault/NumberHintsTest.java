package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.vault.HintsTest.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberHintsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "0912 345 678",
                "0912.345.678",
                "0912-345-678",
                "091 234 5678",
                "0912 34 56 78",
                "091 2345678",
                "+84912345678",
                "+84 912 345 678",
                "84912345678",
                "0 9 1 2 3 4 5 6 7 8",
                "01689 345 678",
                "0168 934 5678",
                "02093870123",
                "0209 3870 123",
                "0209.3.870.123",
                "0281 3870 123",
                "04 3825 1234",
                "không chín một hai ba bốn năm sáu bảy tám"
            })
    void aTelephoneIsFound(String number) {
        assertThat(told(number)).isEqualTo("phone " + number);
        assertThat(told("Gọi cho tôi theo số " + number + ", xin cảm ơn."))
                .isEqualTo("phone " + number);
        assertThat(told("ĐT:" + number)).isEqualTo("phone " + number);
        assertThat(told("(" + number + ")")).isEqualTo("phone " + number);
    }

    @Test
    void twoTelephonesAreTwo() {
        assertThat(told("ĐT 0912345678/0987654321 hoặc 0345 678 901"))
                .isEqualTo("phone 0912345678 | phone 0987654321 | phone 0345 678 901");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày 25/5/2017, từ 05-03-2016 08 giờ đến 05.03.2016 09 giờ",
                "QL3, ĐT 258B, ĐT258, TL 254, Km 12+300 QL3B",
                "Quyết định 213-QĐ/TU ngày 01/3/2016; Công văn 0912345678/UBND-NC",
                "Kinh phí 1.250.000.000 đồng, 350 triệu đồng, 5.000.000 đ",
                "dài 2,5 km, rộng 3 m, 150 m², 2.300 m3, 0,35 ha",
                "Mã số thuế 0312345678; mã hồ sơ 0987654321",
                "Nghị quyết số 30/2026/QH16; Thông tư 04/2021/TT-TTCP",
                "Hotline 1900 1234, 113, 114, 115, 18001090",
                "giai đoạn 2016-2020, 2021 - 2025, năm 2016 2017 2018",
                "Lớp 1, 2, 3, 4, 5, 6, 7, 8, 9",
                "Số hộ: 298 4774 130 130; 1.955 248 2.203",
                "mã dự án 7012345678, seri 0912345678",
                "0912",
                "091234567",
                "091234567890123",
                "1.0912345678.000",
                "một hai ba bốn",
                "năm hai nghìn không trăm mười bảy"
            })
    void otherNumbersAreLeftAlone(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CCCD 006090001234 | 006090001234",
                "số 006 090 001 234 cấp ngày 5/5/2021 | 006 090 001 234",
                "001.201.012.345 | 001.201.012.345",
                "CMND số 095123456 | 095123456",
                "chứng minh nhân dân: 095 123 456 | 095 123 456",
                "can cuoc 006090001234 | 006090001234",
                "hộ chiếu số B1234567 | B1234567",
                "thẻ GD4060612345678 | GD4060612345678",
                "mã số BHXH 0620123456 | 0620123456"
            })
    void aNumberOfPapersIsFound(String text, String number) {
        assertThat(told(text)).isEqualTo("id_number " + number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công trình 095123456",
                "hợp đồng 123456789",
                "099990001234",
                "hóa đơn 000112233445",
                "diện tích 095123456 m²",
                "CMND và thẻ nhà báo",
                "căn cước công dân gắn chip"
            })
    void numbersOfOtherPapersAreLeftAlone(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "số tài khoản 8600205123456 | 8600205123456",
                "STK: 8600 2051 2345 6 Agribank | 8600 2051 2345 6",
                "chuyển vào tài khoản ngân hàng Agribank số 0912345678901 | 0912345678901",
                "TK 19031234567890 | 19031234567890",
                "thẻ 4111 1111 1111 1111 | 4111 1111 1111 1111"
            })
    void anAccountIsFound(String text, String number) {
        assertThat(told(text)).isEqualTo("account " + number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nộp vào tài khoản 5.000.000 đồng", "tài khoản 112 theo chế độ kế toán",
                "tài khoản tiền gửi của xã", "thẻ 4111 1111 1111 1112",
                "hạch toán tài khoản 3371, chương 805"
            })
    void sumsOnAccountsAreLeftAlone(String text) {
        assertThat(told(text)).isEmpty();
    }
}
