package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.lodging.MyNews;
import vn.doithoai.shared.web.ShownAt;
import vn.doithoai.shared.web.Words;

/// Where the holder of a receipt says how they want to be told.
@Controller
@RequestMapping("/tra-cuu/kien-nghi/thoi-bao")
class NewsController {
    private static final String HERE = "/tra-cuu/kien-nghi/thoi-bao";
    private static final String BACK = "redirect:" + HERE;

    private final PassCookie pass;
    private final MyNews news;

    NewsController(PassCookie pass, MyNews news) {
        this.pass = pass;
        this.news = news;
    }

    @GetMapping
    String ask(HttpServletRequest request, HttpServletResponse response, Model model) {
        var holder = pass.holder(request);
        if (holder.isEmpty()) {
            return "lodging/follow";
        }
        pass.give(holder.get(), request, response);
        model.addAttribute("following", news.of(holder.get()));
        return "lodging/news";
    }

    @PostMapping("/thu")
    @ShownAt(HERE)
    String mail(@RequestParam(defaultValue = "") String mail, Words w, HttpServletRequest request) {
        news.byMail(pass.needed(request), mail, w.language());
        return BACK;
    }

    @PostMapping("/thoi")
    @ShownAt(HERE)
    String end(HttpServletRequest request) {
        news.end(pass.needed(request));
        return BACK;
    }
}
