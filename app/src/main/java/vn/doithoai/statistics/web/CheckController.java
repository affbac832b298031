package vn.doithoai.statistics.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Anyone may check a printed table; nothing is kept of it.
@Controller
class CheckController {
    private static final String VIEW = "statistics/check";

    private final CheckPages pages;

    CheckController(CheckPages pages) {
        this.pages = pages;
    }

    @GetMapping("/bao-cao/doi-chieu")
    String show(
            @RequestParam(required = false) @Nullable String realm,
            @RequestParam(required = false) @Nullable String bang,
            Model model) {
        model.addAttribute("shown", bang == null ? pages.empty(realm) : pages.kept(realm, bang));
        return VIEW;
    }

    @PostMapping("/bao-cao/doi-chieu")
    String check(
            CheckForm typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model) {
        model.addAttribute("shown", pages.checked(typed, file));
        return VIEW;
    }
}
