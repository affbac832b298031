package vn.doithoai.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.CacheControl;

class ZippedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "gzip, identity | true",
                "deflate, GZIP;q=0.5, br | true",
                "* | true",
                "'' | false",
                "identity | false",
                "gzip;q=0 | false",
                "gzip; q=0.00, br | false",
                "x-gzip-no | false"
            })
    void onlyWhoTakesItGetsIt(String accepted, boolean zipped) {
        assertThat(Zipped.takes(accepted)).isEqualTo(zipped);
    }

    @Test
    void theTwoFormsHaveTwoTags() throws IOException {
        var bundle = "{\"v\":1}".repeat(256).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var plain = Zipped.answer(bundle, "", CacheControl.empty());
        var zipped = Zipped.answer(bundle, "gzip", CacheControl.empty());
        assertThat(plain.getBody()).isEqualTo(bundle);
        assertThat(plain.getHeaders().getVary()).containsExactly("Accept-Encoding");
        assertThat(zipped.getHeaders().getVary()).containsExactly("Accept-Encoding");
        assertThat(zipped.getHeaders().getFirst("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.getHeaders().getETag())
                .isNotEqualTo(plain.getHeaders().getETag())
                .endsWith("-gzip\"");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.getBody()))) {
            assertThat(in.readAllBytes()).isEqualTo(bundle);
        }
    }
}
