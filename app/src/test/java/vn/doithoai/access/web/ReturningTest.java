package vn.doithoai.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturningTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/van-phong/cuoc/moi", "/kien-nghi?q=%C4%91%C6%B0%E1%BB%9Dng"})
    void aPageOfOursIsReturnedTo(String address) {
        assertThat(Returning.local(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                "/a\\b",
                "",
                "/dang-xuat"
            })
    void anAddressElsewhereIsDropped(String address) {
        assertThat(Returning.local(address)).isNull();
    }

    @Test
    void theWayBackIsWrittenIntoTheAddress() {
        assertThat(Returning.signIn("/kien-nghi?q=a&b=c", true))
                .isEqualTo("/dang-nhap?tiep=%2Fkien-nghi%3Fq%3Da%26b%3Dc&het-phien");
        assertThat(Returning.signIn(null, true)).isEqualTo("/dang-nhap?het-phien");
        assertThat(Returning.signIn(null, false)).isEqualTo("/dang-nhap");
    }
}
