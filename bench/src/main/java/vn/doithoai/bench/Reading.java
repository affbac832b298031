package vn.doithoai.bench;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What readers ask for: the five-year report, a phrase in the register, and page after page of it.
final class Reading {
    private static final String FIVE_YEARS =
            "/api/v1/reports/dialogue?realm=06&from=2016-03-01&to=2021-04-29";
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final int PAGES = 2_500;
    private static final List<String> PHRASES =
            List.of(
                    "nâng cấp",
                    "cầu treo qua suối",
                    "kênh mương nội đồng",
                    "duong dien ba pha",
                    "nhà văn hóa thôn khuổi",
                    "trạm y tế xã bản",
                    "bai rac tap trung",
                    "đường",
                    "cấp giấy chứng nhận quyền sử dụng đất",
                    "nước sạch nà nghè",
                    "pác lầm",
                    "lũng toòng đoạn",
                    "đoạn 777 mét",
                    "doan 13 met",
                    "hỗ trợ kinh phí giống cây trồng",
                    "học sinh đến trường",
                    "không có cụm từ này",
                    "phieng hin doan 5",
                    "mùa mưa đi lại",
                    "cốc sáo đoạn 99 mét");

    private final Program program;
    private final Load load = new Load();

    Reading(Program program) {
        this.program = program;
    }

    Timings report(int times) throws Exception {
        load.inTurn(50, _ -> get(FIVE_YEARS));
        return load.inTurn(times, _ -> get(FIVE_YEARS));
    }

    void search() throws Exception {
        load.inTurn(PHRASES.size(), i -> search(PHRASES.get(i)));
        System.out.println(
                "  all phrases: " + load.inTurn(400, i -> search(PHRASES.get(i % PHRASES.size()))));
        for (var phrase : PHRASES) {
            System.out.printf(
                    "    %-42s p95 %.1f ms%n",
                    phrase, load.inTurn(20, _ -> search(phrase)).percentile(0.95));
        }
    }

    /// Follows the register page by page, as far as page 2,500.
    void pages() throws Exception {
        var millis = new ArrayList<Double>();
        String next = "/api/v1/petitions?realm=06";
        for (int i = 0; i < PAGES && next != null; i++) {
            long start = System.nanoTime();
            var text = load.text(get(next));
            millis.add((System.nanoTime() - start) / 1e6);
            var found = NEXT.matcher(text);
            next = found.find() ? "/api/v1/petitions?realm=06&after=" + found.group(1) : null;
        }
        System.out.printf(
                "  pages 1-50: median %.1f ms; pages %,d-%,d: median %.1f ms%n",
                median(millis.subList(0, 50)),
                millis.size() - 49,
                millis.size(),
                median(millis.subList(millis.size() - 50, millis.size())));
    }

    private static double median(List<Double> of) {
        return of.stream().sorted().toList().get(of.size() / 2);
    }

    private HttpRequest search(String phrase) {
        return get(
                "/api/v1/petitions?realm=06&q="
                        + URLEncoder.encode(phrase, StandardCharsets.UTF_8));
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(program.at(path)).build();
    }
}
