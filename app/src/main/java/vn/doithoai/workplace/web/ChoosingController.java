package vn.doithoai.workplace.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.doithoai.shared.web.ShownAt;
import vn.doithoai.workplace.Marked;

/// Leads from rows marked in the queue to the page of what is to be done with them.
@Controller
class ChoosingController {
    @PostMapping("/co-quan/chon/tra-loi")
    @ShownAt("/co-quan")
    String toAnswer(@RequestParam(required = false) @Nullable List<String> chosen) {
        return leads("/co-quan/tra-loi", chosen);
    }

    @PostMapping("/co-quan/chon/tra-lai")
    @ShownAt("/co-quan")
    String toReturn(@RequestParam(required = false) @Nullable List<String> chosen) {
        return leads("/co-quan/tra-lai", chosen);
    }

    static String leads(String to, @Nullable List<String> chosen) {
        var marks = Marked.of(chosen).toArray();
        var page = UriComponentsBuilder.fromPath(to).queryParam("chosen", marks);
        return "redirect:" + page.build();
    }
}
