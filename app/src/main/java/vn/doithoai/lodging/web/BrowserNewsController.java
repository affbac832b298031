package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.lodging.MyNews;
import vn.doithoai.notification.PushAddress;
import vn.doithoai.shared.web.ShownAt;
import vn.doithoai.shared.web.Words;

/// Takes what a browser says of where it is reached.
@Controller
@RequestMapping("/tra-cuu/kien-nghi/thoi-bao")
class BrowserNewsController {
    private static final String HERE = "/tra-cuu/kien-nghi/thoi-bao";

    private final PassCookie pass;
    private final MyNews news;

    BrowserNewsController(PassCookie pass, MyNews news) {
        this.pass = pass;
        this.news = news;
    }

    @PostMapping("/trinh-duyet")
    @ShownAt(HERE)
    String push(
            @RequestParam(defaultValue = "") String endpoint,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String auth,
            Words w,
            HttpServletRequest request) {
        var holder = pass.needed(request);
        news.byPush(holder, PushAddress.read(endpoint, key, auth), w.language());
        return "redirect:" + HERE;
    }
}
