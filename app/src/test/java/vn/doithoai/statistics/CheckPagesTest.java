package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.shared.Period;

@AppTest
@Import(FiveYears.class)
class CheckPagesTest {
    private static final String PRINTED =
            """
            Cấp tỉnh\t298\t4.774\t130\t\t100%
            Cấp huyện\t114\t4.326\t977\t931\ttrên 95,2%
            Cấp xã\t1.791\t18.915\t4.743\t4.699\t99%
            Tổng\t2.203\t28.015\t5.850\t5.760\ttrên 97,5%
            """;
    private static final PrintedTable TABLE =
            new PrintedTable(
                    new UUID(7, 7),
                    "Kết quả 5 năm",
                    "Bài báo ngày 29/04/2021",
                    new Period(LocalDate.of(2016, 3, 1), LocalDate.of(2021, 4, 29)),
                    TypedTable.read(PRINTED));

    @Autowired Portal visitor;
    @Autowired FiveYears years;
    @Autowired PrintedTables tables;

    @BeforeEach
    void record() {
        years.recorded();
    }

    @Test
    void oneRateIsFlaggedAndOneQuestionAsked() {
        visitor.open("/bao-cao/doi-chieu");
        var page = visitor.press("Kiểm tra", Map.of("table", PRINTED));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".status--flag")).containsExactly("Không khớp");
        assertThat(page.texts(".status--question")).containsExactly("Cần hỏi lại");
        assertThat(page.words()).contains("trên 97,5%", "98,46 %", "298 cuộc, nhiều hơn 114 cuộc");
    }

    @Test
    void whatIsWrongIsNamedAndKept() {
        var typed = "Tỉnh\t5\nHuyện\tnhiều lắm";
        visitor.open("/bao-cao/doi-chieu");
        var page = visitor.press("Kiểm tra", Map.of("table", typed, "from", "31/02/2021"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("31/02/2021");
        page = visitor.press("Kiểm tra", Map.of("table", typed, "from", ""));
        assertThat(page.words()).contains("Dòng 2: “nhiều lắm” không phải số đếm");
        assertThat(page.document().selectFirst("textarea").wholeText().strip()).isEqualTo(typed);
    }

    @Test
    void aFileIsReadLikeAPaste() throws Exception {
        assertThat(sent("table.csv", "Tỉnh;10;20;4;4;100%\nTổng;10;21;4;4;99%"))
                .contains("Không khớp")
                .contains("100");
    }

    @Test
    void onlyTheOfficeKeepsATable() {
        visitor.open("/bao-cao/doi-chieu");
        assertThat(visitor.page().texts("button")).noneMatch(word -> word.contains("Lưu bảng"));
        assertThat(visitor.post("/bao-cao/doi-chieu/bang", "table=x").status()).isEqualTo(403);
    }

    @Test
    void aKeptTableStandsBesideTheRecords() {
        tables.keep(TABLE, FiveYears.OFFICE);
        tables.keep(TABLE, FiveYears.OFFICE);
        assertThat(tables.of(History.BAC_KAN)).isEqualTo(List.of(TABLE));
        var page = visitor.open("/bao-cao/doi-chieu").link("Kết quả 5 năm").attr("href");
        Shown shown = visitor.open(page);
        assertThat(shown.words()).contains("Số đã in và số trong hồ sơ", "4.774", "284");
        assertThat(visitor.open("/bao-cao/doi-chieu?bang=" + new UUID(7, 8)).status())
                .isEqualTo(404);
    }

    /// As a browser sends a form with a file, its token included.
    private String sent(String name, String content) throws Exception {
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build()) {
            var home = visitor.open("/bao-cao/doi-chieu").address();
            var form = browser.send(HttpRequest.newBuilder(home).build(), BodyHandlers.ofString());
            var token =
                    org.jsoup.Jsoup.parse(form.body()).select("input[name=_csrf]").first().val();
            var body =
                    """
                    --b\r
                    Content-Disposition: form-data; name="_csrf"\r
                    \r
                    %s\r
                    --b\r
                    Content-Disposition: form-data; name="table"\r
                    \r
                    \r
                    --b\r
                    Content-Disposition: form-data; name="file"; filename="%s"\r
                    Content-Type: text/csv\r
                    \r
                    %s\r
                    --b--\r
                    """
                            .formatted(token, name, content);
            var post =
                    HttpRequest.newBuilder(URI.create(home.toString()))
                            .header("Content-Type", "multipart/form-data; boundary=b")
                            .POST(BodyPublishers.ofString(body))
                            .build();
            return browser.send(post, BodyHandlers.ofString()).body();
        }
    }
}
