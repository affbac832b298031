package vn.doithoai.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.ledger.LogFiles;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.shared.web.Assets;

/// The page that checks receipts in the browser of whoever holds one: nothing is sent here to be
/// judged. Also as one file to keep, because a receipt outlives the site that gave it.
@Controller
class ReceiptCheckController {
    private final LogFiles files;
    private final Assets assets;
    private final InstantSource clock;

    ReceiptCheckController(LogFiles files, Assets assets, InstantSource clock) {
        this.files = files;
        this.assets = assets;
        this.clock = clock;
    }

    @GetMapping("/so-cai/kiem-tra")
    String check(Model model) {
        model.addAttribute("trust", trust());
        return "ledger/check";
    }

    @GetMapping("/so-cai/kiem-tra/tep")
    String file(HttpServletResponse response, Model model) {
        var name = ContentDisposition.attachment().filename("kiem-tra-bien-nhan.html").build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        var today = VietnamTime.day(clock.instant());
        model.addAttribute(
                "file",
                new CheckFile(assets.text("app.css"), assets.text("check.js"), trust(), today));
        return "ledger/check_file";
    }

    /// The policy of each log, and the key that signs its provisional receipts.
    private String trust() {
        return files.all().stream()
                .map(log ->
                        files.policy(log)
                                + files.receiptsKey(log).map(key -> key + "\n").orElse(""))
                .collect(Collectors.joining("---\n"));
    }
}
